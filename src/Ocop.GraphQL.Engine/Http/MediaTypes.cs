namespace Ocop.GraphQL.Engine.Http;

/// <summary>Chooses the media type of a response, and checks that of a request (GraphQL over HTTP, Media Types, Accept, Body).</summary>
internal static class MediaTypes
{
    /// <summary>
    /// The media type that the client prefers; null when it accepts none of the engine's.
    /// </summary>
    /// <remarks>
    /// Without an <c>Accept</c> header the text wants application/graphql-response+json. Wildcards get application/json: they come
    /// from clients that know of no GraphQL media type, such as a browser's fetch. Between types of equal weight the one that is
    /// named wins over the one that a wildcard covers, and then the one that is named first.
    /// </remarks>
    public static ResponseMediaType? Negotiate(string? accept)
    {
        if (string.IsNullOrWhiteSpace(accept))
        {
            return ResponseMediaType.GraphQLResponse;
        }

        var graphQL = Preference.None;
        var json = Preference.None;
        var position = 0;
        foreach (var range in new HeaderList(accept))
        {
            position++;
            if (MediaRange.TryParse(range, out var parsed) && parsed.AllowsUtf8)
            {
                graphQL = graphQL.RefinedBy(parsed, ResponseMediaType.GraphQLResponse, position);
                json = json.RefinedBy(parsed, ResponseMediaType.Json, position);
            }
        }

        var best = graphQL.IsOver(json) ? ResponseMediaType.GraphQLResponse : ResponseMediaType.Json;
        return graphQL.Weight == 0 && json.Weight == 0 ? null : best;
    }

    /// <summary>Whether a request's body is JSON in UTF-8; UTF-8 is assumed where no charset is named.</summary>
    public static bool IsJson(string? contentType) =>
        MediaRange.TryParse(contentType, out var type) && type.Names("application", "json") && type.AllowsUtf8;

    /// <summary>How much a client wants one media type, as the most specific range says that covers it (RFC 9110, section 12.5.1).</summary>
    private readonly record struct Preference(int Weight, int Specificity, int Position)
    {
        public static Preference None => new(0, -1, 0);

        public Preference RefinedBy(MediaRange range, ResponseMediaType type, int position)
        {
            var specificity = range.SpecificityFor("application", type.Subtype);
            return specificity > Specificity ? new Preference(range.Weight, specificity, position) : this;
        }

        public bool IsOver(Preference other) =>
            Weight != other.Weight ? Weight > other.Weight
            : Specificity != other.Specificity ? Specificity > other.Specificity
            : Position < other.Position;
    }
}
