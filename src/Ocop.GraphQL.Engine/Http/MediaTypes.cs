namespace Ocop.GraphQL.Engine.Http;

/// <summary>Chooses the media type of a response, and checks that of a request (GraphQL over HTTP, Media Types, Accept, Body).</summary>
internal static class MediaTypes
{
    /// <summary>What a client takes as an answer, and what it would rather have.</summary>
    /// <remarks>
    /// Without an <c>Accept</c> header the text wants application/graphql-response+json. Wildcards get application/json: they come
    /// from clients that know of no GraphQL media type, such as a browser's fetch. Between types of equal weight the one that is
    /// named wins over the one that a wildcard covers, and then the one that is named first. A stream must be named, and is the
    /// answer to what is no subscription only where it is wanted more than one response: many clients name it last and mean JSON.
    /// </remarks>
    /// <param name="accept">The header; null when there is none.</param>
    /// <param name="canStream">Whether the method can carry a stream.</param>
    public static AcceptedMediaTypes Negotiate(string? accept, bool canStream)
    {
        if (string.IsNullOrWhiteSpace(accept))
        {
            return new AcceptedMediaTypes(ResponseMediaType.GraphQLResponse, false, false);
        }

        var graphQL = Preference.None;
        var json = Preference.None;
        var stream = Preference.None;
        var position = 0;
        foreach (var range in new HeaderList(accept))
        {
            position++;
            if (MediaRange.TryParse(range, out var parsed) && parsed.AllowsUtf8)
            {
                graphQL = graphQL.RefinedBy(parsed, ResponseMediaType.GraphQLResponse, position);
                json = json.RefinedBy(parsed, ResponseMediaType.Json, position);
                stream = stream.RefinedBy(parsed, ResponseMediaType.EventStream, position);
            }
        }

        var best = graphQL.IsOver(json) ? graphQL : json;
        var streams = canStream && stream is { Weight: > 0, Specificity: > 0 };
        return new AcceptedMediaTypes(best.Weight == 0 ? null : best.Type, streams, streams && stream.Weight > best.Weight);
    }

    /// <summary>Whether a request's body is JSON in UTF-8; UTF-8 is assumed where no charset is named.</summary>
    public static bool IsJson(string? contentType) =>
        MediaRange.TryParse(contentType, out var type) && type.Names("application", "json") && type.AllowsUtf8;

    /// <summary>How much a client wants one media type, as the most specific range says that covers it (RFC 9110, section 12.5.1).</summary>
    private readonly record struct Preference(ResponseMediaType? Type, int Weight, int Specificity, int Position)
    {
        public static Preference None => new(null, 0, -1, 0);

        public Preference RefinedBy(MediaRange range, ResponseMediaType type, int position)
        {
            var specificity = range.SpecificityFor(type.Type, type.Subtype);
            return specificity > Specificity ? new Preference(type, range.Weight, specificity, position) : this;
        }

        public bool IsOver(Preference other) =>
            Weight != other.Weight ? Weight > other.Weight
            : Specificity != other.Specificity ? Specificity > other.Specificity
            : Position < other.Position;
    }
}
