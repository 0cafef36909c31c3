using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Ocop.GraphQL.Hosting;

/// <summary>What a client may send before anything of it is read, so that one client cannot hold much of the server.</summary>
/// <remarks>The configuration section <c>Kestrel:Limits</c> can change each of them.</remarks>
internal static class RequestLimits
{
    /// <summary>Bytes of a request body: 1 MiB, many times the largest query a person or a generator writes.</summary>
    public const long BodyBytes = 1024 * 1024;

    /// <summary>Bytes of a request's first line, which holds a whole query when it is asked by GET.</summary>
    public const int RequestLineBytes = 16 * 1024;

    /// <summary>Bytes of all request headers together.</summary>
    public const int HeaderBytes = 16 * 1024;

    /// <summary>Request headers; browsers behind several proxies send about thirty.</summary>
    public const int Headers = 64;

    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Sets the limits, and leaves the name of the web server out of every answer.</summary>
    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(Limit);
        builder.Services.Configure<KestrelServerOptions>(builder.Configuration.GetSection("Kestrel"));
    }

    private static void Limit(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = BodyBytes;
        options.Limits.MaxRequestLineSize = RequestLineBytes;
        options.Limits.MaxRequestHeadersTotalSize = HeaderBytes;
        options.Limits.MaxRequestHeaderCount = Headers;
        options.Limits.RequestHeadersTimeout = HeadersTimeout;
    }
}
