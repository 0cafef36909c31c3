using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain;

/// <summary>The manner of the base class library over <see cref="IReadable{TSelf}.Read"/>.</summary>
internal static class Reading
{
    /// <summary>The value, or <see cref="FormatException"/> with the refusal's message.</summary>
    public static T Parse<T>(ReadOnlySpan<char> text)
        where T : notnull, IReadable<T> =>
        T.Read(text).TryGetValue(out var value, out var refusal) ? value : throw new FormatException(refusal.Message);

    /// <summary>Whether the text is a value; null is none.</summary>
    public static bool TryParse<T>([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out T value)
        where T : notnull, IReadable<T>
    {
        value = default;
        return text is not null && TryParse(text.AsSpan(), out value);
    }

    /// <summary>Whether the text is a value.</summary>
    public static bool TryParse<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value)
        where T : notnull, IReadable<T> => T.Read(text).TryGetValue(out value, out _);

    /// <summary>Copies a text where there is room for it.</summary>
    public static bool TryCopy(string text, Span<char> destination, out int written)
    {
        var fits = text.TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }
}
