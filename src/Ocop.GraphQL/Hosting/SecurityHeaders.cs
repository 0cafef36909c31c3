namespace Ocop.GraphQL.Hosting;

/// <summary>The headers that keep a browser from doing with a page what the page does not need.</summary>
internal static class SecurityHeaders
{
    /// <summary>
    /// Everything comes from this server alone. The editor writes style elements while it runs and its fonts stand inside its style
    /// sheet, hence inline styles and <c>data:</c> fonts and images; no script but the served files runs.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>For an HTML page.</summary>
    public static void SetForPage(IHeaderDictionary headers)
    {
        SetForFile(headers);
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    /// <summary>For a file that a page loads.</summary>
    public static void SetForFile(IHeaderDictionary headers) => headers.XContentTypeOptions = "nosniff";
}
