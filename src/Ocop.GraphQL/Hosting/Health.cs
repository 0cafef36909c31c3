using System.Net.Mime;
using System.Text;

namespace Ocop.GraphQL.Hosting;

/// <summary>What load balancers and process supervisors ask.</summary>
internal static class Health
{
    /// <summary>200 as soon as the process serves.</summary>
    public const string LivePath = "/health/live";

    /// <summary>200 while the registry can answer; 503 with the reason while it cannot.</summary>
    public const string ReadyPath = "/health/ready";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Registers what <see cref="MapHealth"/> needs; each <see cref="IReadiness"/> is registered by the part it is about.</summary>
    public static void AddHealth(this IServiceCollection services) => services.AddSingleton<Readiness>();

    /// <summary>Maps both paths for GET and HEAD; any other method gets 405.</summary>
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        // Handlers of the context itself: no code is made for them when the server starts.
        endpoints.MapMethods(LivePath, Methods, http => AnswerAsync(http, StatusCodes.Status200OK, "live"));
        endpoints.MapMethods(ReadyPath, Methods, AnswerReadinessAsync);
    }

    private static async Task AnswerReadinessAsync(HttpContext http)
    {
        Readiness readiness = http.RequestServices.GetRequiredService<Readiness>();
        await (await readiness.FindObstacleAsync(http.RequestAborted) is { } obstacle
            ? AnswerAsync(http, StatusCodes.Status503ServiceUnavailable, $"not ready: {obstacle}")
            : AnswerAsync(http, StatusCodes.Status200OK, "ready"));
    }

    private static Task AnswerAsync(HttpContext http, int status, string text)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text(text, MediaTypeNames.Text.Plain, Encoding.UTF8, status).ExecuteAsync(http);
    }
}
