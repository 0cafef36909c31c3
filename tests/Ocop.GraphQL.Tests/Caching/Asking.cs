using System.Net;
using System.Text;
using Ocop.GraphQL.Tests.Hosting;

namespace Ocop.GraphQL.Tests.Caching;

/// <summary>Requests of tests over HTTP, and what they look at of the answers.</summary>
internal static class Asking
{
    /// <summary>Asks by GET.</summary>
    public static Task<Answered> GetAsync(this RunningServer server, string query, params (string Name, string Value)[] headers) =>
        server.SendAsync(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}", null, headers);

    /// <summary>Asks by POST.</summary>
    public static Task<Answered> PostAsync(this RunningServer server, string query, params (string Name, string Value)[] headers) =>
        server.SendAsync(HttpMethod.Post, "/graphql", Body(query), headers);

    /// <summary>Sends any request.</summary>
    public static async Task<Answered> SendAsync(
        this RunningServer server, HttpMethod method, string address, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        using var response = await server.Client.SendAsync(request);
        return new Answered(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Headers.ETag?.ToString(),
            response.Headers.CacheControl?.ToString(),
            string.Join(", ", response.Headers.Vary));
    }

    /// <summary>The body of a POST.</summary>
    public static StringContent Body(string query) =>
        new(System.Text.Json.JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json");
}

/// <summary>An answer as tests compare it.</summary>
internal sealed record Answered(HttpStatusCode Status, string Body, string? Tag, string? CacheControl, string Vary);
