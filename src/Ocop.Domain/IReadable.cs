namespace Ocop.Domain;

/// <summary>A value that can be read from text and written as text, and that says why a text is not one.</summary>
/// <remarks>
/// Reading what was written gives an equal value. <see cref="Read"/> is the way to a typed refusal; Parse and TryParse
/// are the same reading in the manner of the base class library. Formats and cultures make no difference.
/// </remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IReadable<TSelf> : ISpanParsable<TSelf>, ISpanFormattable
    where TSelf : notnull, IReadable<TSelf>
{
    /// <summary>Reads a value.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value, or a refusal that names the text and the rule it breaks.</returns>
    static abstract Result<TSelf> Read(ReadOnlySpan<char> text);
}
