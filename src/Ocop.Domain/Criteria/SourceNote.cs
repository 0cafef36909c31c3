namespace Ocop.Domain.Criteria;

/// <summary>What a source prints that seems mistaken or incomplete, and how it is read here.</summary>
/// <param name="Place">The code of a criterion, the code of a part, or "set" for the whole sheet.</param>
/// <param name="Text">What is printed and what is read, in English.</param>
public sealed record SourceNote(string Place, string Text)
{
    /// <summary>The code of a criterion, the code of a part, or "set" for the whole sheet.</summary>
    public string Place { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Place);

    /// <summary>What is printed and what is read, in English.</summary>
    public string Text { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Text);
}
