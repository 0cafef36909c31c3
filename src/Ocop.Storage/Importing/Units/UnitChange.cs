namespace Ocop.Storage.Importing.Units;

/// <summary>What one statement of a list does to what is recorded.</summary>
/// <param name="Outcome">What becomes of it.</param>
/// <param name="Message">What changes or contradicts, in words; null where nothing is to be said.</param>
internal readonly record struct UnitChange(UnitOutcome Outcome, string? Message)
{
    /// <summary>Nothing.</summary>
    public static UnitChange None => new(UnitOutcome.Unchanged, null);

    /// <summary>The change of several statements of one row: the refusal among them, else the first that does something.</summary>
    public static UnitChange Of(IReadOnlyList<UnitChange> changes)
    {
        foreach (var outcome in (UnitOutcome[])[UnitOutcome.Refused, UnitOutcome.Changed, UnitOutcome.Added])
        {
            var found = changes.Where(change => change.Outcome == outcome).ToList();
            if (found.Count > 0)
                return new(outcome, string.Join(' ', found.Select(change => change.Message).OfType<string>()) is { Length: > 0 } text ? text : null);
        }

        return None;
    }
}
