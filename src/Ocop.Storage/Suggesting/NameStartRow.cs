namespace Ocop.Storage.Suggesting;

/// <summary>A row of <c>name_starts</c>: a place where the name of a record begins to be typed.</summary>
internal sealed class NameStartRow
{
    public NameStartForm Form { get; set; }

    /// <summary>The name from there on, in the form; see <see cref="NameStarts"/>.</summary>
    public required string Text { get; set; }

    public SuggestionKind Kind { get; set; }

    /// <summary>The identity of the product or producer.</summary>
    public long RecordId { get; set; }
}
