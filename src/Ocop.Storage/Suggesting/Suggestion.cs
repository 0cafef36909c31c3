namespace Ocop.Storage.Suggesting;

/// <summary>A recorded name that begins as what was typed.</summary>
/// <param name="Kind">What it is the name of.</param>
/// <param name="Name">The name as recorded first; other records may spell it in other letter case.</param>
/// <param name="Count">How many records of the kind have the name.</param>
/// <param name="Code">The permanent code of the one record of that name; null when several have it.</param>
public sealed record Suggestion(SuggestionKind Kind, string Name, int Count, string? Code);
