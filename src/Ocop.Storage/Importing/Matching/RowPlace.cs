using Ocop.Domain.Places;
using Ocop.Storage.Importing.Rows;

namespace Ocop.Storage.Importing.Matching;

/// <summary>The province of a row: as its list prints it, else the one that was given for the list.</summary>
/// <remarks>
/// A list says no day on which it was printed, so a province's era is the one that its district or name says. Of a list that was
/// given a province of an era, the units of that era count; its districts, if any, stay as printed.
/// </remarks>
internal sealed class RowPlace
{
    /// <summary>Finds the province of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="given">The province that was given for the list; null where none was.</param>
    public RowPlace(ListRow row, Province? given)
    {
        if (string.IsNullOrWhiteSpace(row.Place.Province))
            Take(row, given);
        else
            Resolve(row);
    }

    /// <summary>The province as printed, or the name of the given one.</summary>
    public string? Printed { get; private set; }

    /// <summary>The unit until 30 June 2025, where it is certain.</summary>
    public Province? Before { get; private set; }

    /// <summary>The unit from 1 July 2025, where it is certain.</summary>
    public Province? From { get; private set; }

    /// <summary>Why the row has no province; null where it has one.</summary>
    public RowProblem? Problem { get; private set; }

    private void Take(ListRow row, Province? given)
    {
        if (given is null)
        {
            Problem = new RowProblem(
                ProblemCode.ProvinceMissing, CellOf(row), "Neither the row nor a heading names the province; give it for the list with --province.");
            return;
        }
        Printed = given.Name;
        (Before, From) = given.Era == ProvinceEra.Before2025Reform
            ? (given, given.Successor)
            : (given.IsKeptWhole ? given.Predecessors[0] : null, given);
    }

    private void Resolve(ListRow row)
    {
        var units = row.Place.Resolve(null);
        (Printed, Before, From) = (row.Place.Province, units.UnitBefore2025, units.UnitFrom2025);
        if (!units.IsResolved)
            Problem = new RowProblem(ProblemCode.ProvinceUnknown, CellOf(row), $"'{Printed}' is no province, or not one alone.");
    }

    private static Sheets.CellAddress CellOf(ListRow row) => row.Address?.Printed.Cell ?? RowReading.FirstCellOf(row);
}
