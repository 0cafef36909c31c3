using Ocop.Domain.Places;
using Ocop.Domain.Refusals;
using Ocop.Domain.Text;

namespace Ocop.Domain.Targets;

/// <summary>A target or result in the words of its source.</summary>
public sealed record TargetStatement
{
    private TargetStatement(string text, PrintedPlace place, string? note) => (Text, Place, Note) = (text, place, note);

    /// <summary>The words as printed, in normal form C.</summary>
    public string Text { get; }

    /// <summary>The place as printed; it may no longer exist.</summary>
    public PrintedPlace Place { get; }

    /// <summary>
    /// What is doubtful in the words, such as an "at least" that may or may not reach this far; null for nothing.
    /// </summary>
    public string? Note { get; }

    /// <summary>A statement.</summary>
    /// <param name="text">The words as printed.</param>
    /// <param name="place">The place as printed.</param>
    /// <param name="note">What is doubtful in the words.</param>
    /// <returns>The statement, or <see cref="StatementBlank"/>.</returns>
    public static Result<TargetStatement> Create(string text, PrintedPlace place, string? note = null)
    {
        Guard.NotNull(text);
        Guard.NotNull(place);
        return string.IsNullOrWhiteSpace(text)
            ? new StatementBlank()
            : new TargetStatement(VietnameseText.Normalize(text), place, string.IsNullOrWhiteSpace(note) ? null : note);
    }
}
