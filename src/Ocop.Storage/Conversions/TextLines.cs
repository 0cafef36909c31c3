namespace Ocop.Storage.Conversions;

/// <summary>A list of texts in one text, a line each; no text of the list may hold a line break.</summary>
internal static class TextLines
{
    private const char Break = '\n';

    public static string ToText(IReadOnlyList<string> texts) => string.Join(Break, texts);

    public static IReadOnlyList<string> FromText(string text) => text.Length == 0 ? [] : text.Split(Break);

    /// <summary>Whether a text can stand in a list.</summary>
    public static bool IsLine(string text) => text.Length > 0 && !text.Contains(Break, StringComparison.Ordinal);
}
