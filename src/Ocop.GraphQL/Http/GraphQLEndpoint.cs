using Ocop.GraphQL.Caching;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Opening;

namespace Ocop.GraphQL.Http;

/// <summary>Answers GraphQL requests to the registry.</summary>
internal sealed class GraphQLEndpoint(RegistryRequests requests, CachedAnswers answers)
{
    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http)
    {
        if (!RevisionHeader.TryRead(http.Request, out var atLeast))
        {
            await RevisionHeader.RefuseMalformedAsync(http);
            return;
        }

        if (FindObstacle(atLeast) is { } obstacle)
        {
            await RevisionHeader.RefuseAsync(http, obstacle);
            return;
        }

        using var request = requests.Begin(atLeast);
        await answers.AnswerAsync(http, request);
    }

    /// <summary>Why a revision that is asked for cannot be read; null where it can, or where none is asked for.</summary>
    private RegistryException? FindObstacle(long atLeast)
    {
        try
        {
            if (atLeast > 0) requests.ReadRevision(atLeast);
            return null;
        }
        catch (RegistryException obstacle)
        {
            return obstacle;
        }
    }
}
