using System.Globalization;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Exports;

/// <summary>The addresses of the export's files.</summary>
internal static class ExportRoutes
{
    /// <summary>The address that all of them are below.</summary>
    public const string Path = "/export";

    // Whoever has a file asks whether it still is the newest: a manifest and its files must not come from different revisions.
    private const string AskEachTime = "public, no-cache";

    private const int RetrySeconds = 10;
    private const string NameValue = "name";
    private const string BytesUnit = "bytes=";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the files for GET and HEAD, in whole or in ranges; any other method gets 405.</summary>
    public static void MapExport(this WebApplication application)
    {
        var shelf = new Lazy<ExportShelf>(application.Services.GetRequiredService<ExportShelf>);
        application.MapMethods($"{Path}/{{{NameValue}}}", Methods, http => AnswerAsync(http, shelf.Value));
    }

    private static async Task AnswerAsync(HttpContext http, ExportShelf shelf)
    {
        SecurityHeaders.SetForFile(http.Response.Headers);
        ExportSet set;
        try
        {
            set = await shelf.EnterAsync(http.RequestAborted);
        }
        catch (TimeoutException)
        {
            await RefuseAsync(http, RegistryErrorCodes.ExportInProgress, "The export of the newest revision is being made; ask again.");
            return;
        }
        catch (ExportFailedException)
        {
            await RefuseAsync(http, RegistryErrorCodes.ExportFailed, "The export of the newest revision cannot be made; the server's log says why.");
            return;
        }

        try
        {
            await SendAsync(http, set);
        }
        catch (FileNotFoundException) when (!http.Response.HasStarted)
        {
            await RefuseAsync(http, RegistryErrorCodes.ExportInProgress, "The export of the newest revision was removed and is made again; ask again.");
        }
        finally
        {
            set.Leave();
        }
    }

    private static Task SendAsync(HttpContext http, ExportSet set)
    {
        var name = (string)http.GetRouteValue(NameValue)!;
        if (http.Request.Path.Value!.EndsWith('/') || set.Find(name) is not { } item)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        http.Response.Headers.CacheControl = AskEachTime;
        IgnoreUnknownUnit(http.Request.Headers);
        return TypedResults.PhysicalFile(
            item.Path, item.MediaType, name, set.LastModified, new EntityTagHeaderValue($"\"{item.Sha256}\""), enableRangeProcessing: true).ExecuteAsync(http);
    }

    // RFC 9110, section 14.2: a range in a unit that is not understood is ignored. What serves files takes every unit for bytes.
    private static void IgnoreUnknownUnit(IHeaderDictionary headers)
    {
        if (!headers.Range.ToString().StartsWith(BytesUnit, StringComparison.OrdinalIgnoreCase)) headers.Remove(HeaderNames.Range);
    }

    private static Task RefuseAsync(HttpContext http, string code, string message)
    {
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = RetrySeconds.ToString(CultureInfo.InvariantCulture);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.Body.WriteAsync(
            JsonSerializer.SerializeToUtf8Bytes(new { errors = new[] { new { message, extensions = new { code } } } }), http.RequestAborted).AsTask();
    }
}
