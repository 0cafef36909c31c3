using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.GraphiQL;

/// <summary>The page's scripts and styles, each also stored compressed. Their names change with their content.</summary>
/// <param name="folder">The folder that holds them; it need not exist.</param>
internal sealed class Assets(string folder) : IContentTypeProvider
{
    private const string Brotli = "br";
    private const string BrotliExtension = ".br";
    private const string Forever = "public, max-age=31536000, immutable";

    private readonly IFileProvider files = Directory.Exists(folder) ? new PhysicalFileProvider(folder) : new NullFileProvider();

    /// <summary>Serves the files to a branch of the request pipeline.</summary>
    public void Serve(IApplicationBuilder branch)
    {
        branch.Use((context, next) =>
        {
            if (TakesBrotli(context.Request) && files.GetFileInfo(context.Request.Path + BrotliExtension).Exists)
                context.Request.Path += BrotliExtension;
            return next(context);
        });
        branch.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = this, OnPrepareResponse = SetHeaders });
    }

    /// <inheritdoc/>
    public bool TryGetContentType(string subpath, out string contentType)
    {
        contentType = Path.GetExtension(WithoutBrotli(subpath)) switch
        {
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".txt" => "text/plain; charset=utf-8",
            _ => "",
        };
        return contentType.Length > 0;
    }

    private static bool TakesBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(coding => coding.Value == Brotli && coding.Quality is not 0);

    private static void SetHeaders(StaticFileResponseContext file)
    {
        IHeaderDictionary headers = file.Context.Response.Headers;
        SecurityHeaders.SetForFile(headers);
        headers.CacheControl = Forever;
        headers.Vary = HeaderNames.AcceptEncoding;
        if (file.File.Name.EndsWith(BrotliExtension, StringComparison.Ordinal)) headers.ContentEncoding = Brotli;
    }

    private static string WithoutBrotli(string path) =>
        path.EndsWith(BrotliExtension, StringComparison.Ordinal) ? path[..^BrotliExtension.Length] : path;
}
