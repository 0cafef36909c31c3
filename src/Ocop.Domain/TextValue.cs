using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain;

/// <summary>A value that is known by its text, such as a code or a number: what all of them share.</summary>
/// <remarks>Two values of one type are equal when their keys are, compared character by character.</remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "The static members are those of the derived type, which is not generic.")]
public abstract class TextValue<TSelf> : IEquatable<TSelf>, ISpanFormattable
    where TSelf : TextValue<TSelf>, IReadable<TSelf>
{
    private protected TextValue(string text, string? key = null) => (Text, Key) = (text, key ?? text);

    /// <summary>The value in its one written form.</summary>
    public string Text { get; }

    /// <summary>What decides equality: the text itself, where the type does not say otherwise.</summary>
    public string Key { get; }

    /// <summary>Reads a value.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is none; the message is the refusal's.</exception>
    public static TSelf Parse(string s, IFormatProvider? provider = null) => Reading.Parse<TSelf>(Guard.NotNull(s));

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static TSelf Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => Reading.Parse<TSelf>(s);

    /// <summary>Reads a value where the text is one.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="result">The value, where the text is one.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out TSelf result) =>
        Reading.TryParse(s, out result);

    /// <summary>Reads a value where the text is one.</summary>
    /// <param name="s">The text; null is none.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <param name="result">The value, where the text is one.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        Reading.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out TSelf)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result) =>
        Reading.TryParse(s, out result);

    /// <summary>Whether both values are equal.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    public static bool operator ==(TextValue<TSelf>? left, TextValue<TSelf>? right) => Equals(left, right);

    /// <summary>Whether the values differ.</summary>
    /// <param name="left">A value.</param>
    /// <param name="right">A value.</param>
    public static bool operator !=(TextValue<TSelf>? left, TextValue<TSelf>? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Key);

    /// <summary>The value in its one written form.</summary>
    public sealed override string ToString() => Text;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Reading.TryCopy(Text, destination, out charsWritten);
}
