using NodaTime;

namespace Ocop.Storage.Importing.Units;

/// <summary>What is imported from a list of units, and how.</summary>
/// <param name="Path">The file: a workbook (.xlsx) or CSV.</param>
public sealed record UnitImportPlan(string Path)
{
    /// <summary>
    /// The first day of units whose rows state none; null for the first day of their era, 1 July 2025, or none at all for the
    /// units before it.
    /// </summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>
    /// Whether the list names every unit that the provinces in it have from <see cref="ValidFrom"/> on, so that a recorded unit
    /// that it leaves out ended the day before. Nothing ever ends by being left out of another list.
    /// </summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether nothing is written, whatever the report says.</summary>
    public bool IsDryRun { get; init; }
}
