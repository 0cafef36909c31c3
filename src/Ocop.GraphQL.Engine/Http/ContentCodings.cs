namespace Ocop.GraphQL.Engine.Http;

/// <summary>The codings of a body, as <c>Content-Encoding</c> lists them: in the order in which they were applied.</summary>
internal static class ContentCodings
{
    /// <summary>The codings that are read, for <c>Accept-Encoding</c>.</summary>
    public const string Supported = "gzip, deflate, br";

    /// <summary>The most codings of one body; each may cost as much work as the body's limit allows.</summary>
    public const int Most = 4;

    /// <summary>Reads the header. <c>identity</c> stands for no coding.</summary>
    /// <param name="header">The header; several are joined by commas. Null when there is none.</param>
    /// <param name="codings">The codings as applied; empty for a plain body.</param>
    /// <returns>False when one is unknown, or there are too many.</returns>
    public static bool TryParse(string? header, out IReadOnlyList<ContentCoding> codings)
    {
        codings = [];
        if (string.IsNullOrEmpty(header))
        {
            return true;
        }

        var found = new List<ContentCoding>();
        codings = found;
        foreach (var name in new HeaderList(header))
        {
            if (name.IsEmpty || Is(name, "identity"))
            {
                continue;
            }

            if (Find(name) is not { } coding || found.Count == Most)
            {
                return false;
            }

            found.Add(coding);
        }

        return true;
    }

    // RFC 9110, section 8.4.1.3 wants x-gzip read as gzip.
    private static ContentCoding? Find(ReadOnlySpan<char> name) =>
        Is(name, "gzip") || Is(name, "x-gzip") ? ContentCoding.Gzip
        : Is(name, "deflate") ? ContentCoding.Deflate
        : Is(name, "br") ? ContentCoding.Brotli
        : null;

    private static bool Is(ReadOnlySpan<char> name, string coding) => name.Equals(coding, StringComparison.OrdinalIgnoreCase);
}
