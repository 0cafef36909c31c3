using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Ocop.GraphQL.Exports;
using Ocop.GraphQL.GraphiQL;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Hosting;

/// <summary>
/// Lets scripts of web pages of other origins read what the service answers (CORS), where origins are configured. What they may
/// read is public, and no credentials go with a request.
/// </summary>
/// <remarks>
/// The answer to a preflight says what a browser may send and runs nothing. Nor does it let anything in that the service refuses: a
/// POST of a simple content type, which browsers send without a preflight, gets 415 from every origin, and a mutation by GET 405.
/// </remarks>
internal static class CrossOrigin
{
    private const string HeadersOfOurs = "ETag, Allow, Accept-Encoding, Content-Disposition, " + RevisionHeader.Name;

    /// <summary>How long a browser need not ask again what it may send: as long as any of them remembers.</summary>
    private static readonly TimeSpan PreflightAge = TimeSpan.FromHours(2);

    /// <summary>Adds ASP.NET Core's service, with what is configured.</summary>
    public static void AddCrossOrigin(this WebApplicationBuilder builder)
    {
        var origins = BrowserOrigins.Read(builder.Configuration);
        builder.Services.AddSingleton(origins);
        builder.Services.AddCors(options => options.AddDefaultPolicy(policy => policy
            .WithOrigins([.. origins.Origins])
            .WithMethods(HttpMethods.Get, HttpMethods.Head, HttpMethods.Post)
            .AllowAnyHeader()
            .WithExposedHeaders(HeadersOfOurs.Split(", "))
            .SetPreflightMaxAge(PreflightAge)));
    }

    /// <summary>Puts it before whatever answers at the addresses of the GraphQL service and of the export; nothing where no origin is configured.</summary>
    public static void UseCrossOrigin(this WebApplication application)
    {
        if (application.Services.GetRequiredService<BrowserOrigins>().Origins.Count == 0) return;
        application.UseWhen(IsService, branch =>
        {
            branch.Use((context, next) =>
            {
                context.Response.OnStarting(VaryByOrigin, context.Response.Headers);
                return next(context);
            });
            branch.UseCors();
        });
    }

    private static bool IsService(HttpContext context) =>
        context.Request.Path.StartsWithSegments(GraphiQLPipeline.PagePath) || context.Request.Path.StartsWithSegments(ExportRoutes.Path);

    // Also on answers to requests without an origin: kept by a cache on the way, they would reach a page without the headers it needs.
    private static Task VaryByOrigin(object state)
    {
        var headers = (IHeaderDictionary)state;
        if (!headers.GetCommaSeparatedValues(HeaderNames.Vary).Contains(HeaderNames.Origin, StringComparer.OrdinalIgnoreCase))
            headers.Vary = StringValues.Concat(headers.Vary, HeaderNames.Origin);
        return Task.CompletedTask;
    }
}
