using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.Net.Http.Headers;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.GraphiQL;

/// <summary>The HTML page a browser gets at the GraphQL address.</summary>
/// <param name="html">The page; where it holds <see cref="AddressMark"/> the address it was asked at is written.</param>
internal sealed class Page(string html)
{
    /// <summary>Stands in a page for the address the browser asked.</summary>
    public const string AddressMark = "{address}";

    private const string MissingPage = "missing.html";

    /// <summary>GraphiQL as bundled at build time, or else the page that says how to get it.</summary>
    /// <param name="file">The bundled page.</param>
    public static Page Load(string file) => new(File.Exists(file) ? File.ReadAllText(file) : ReadMissingPage());

    /// <summary>Sends the page, or 304 to a browser that has it.</summary>
    public Task SendAsync(HttpContext context)
    {
        byte[] content = Encoding.UTF8.GetBytes(For(context.Request));
        SecurityHeaders.SetForPage(context.Response.Headers);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.Vary = HeaderNames.Accept;
        return TypedResults.Bytes(content, $"{MediaTypeNames.Text.Html}; charset=utf-8", entityTag: Tag(content)).ExecuteAsync(context);
    }

    private string For(HttpRequest request)
    {
        string address = $"{request.Scheme}://{request.Host}{request.PathBase}{request.Path}";
        return html.Replace(AddressMark, HtmlEncoder.Default.Encode(address), StringComparison.Ordinal);
    }

    private static EntityTagHeaderValue Tag(byte[] content) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\"");

    private static string ReadMissingPage()
    {
        using Stream resource = typeof(Page).Assembly.GetManifestResourceStream(MissingPage)!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
