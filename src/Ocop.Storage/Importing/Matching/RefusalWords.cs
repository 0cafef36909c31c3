using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Statements;

namespace Ocop.Storage.Importing.Matching;

/// <summary>Puts the fault of a list's row into words, with its cell.</summary>
internal static class RefusalWords
{
    /// <summary>The refusal of a row.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="find">Finds the row as it was read.</param>
    public static ReportedProblem Of(RowFault fault, Func<StatedRow, WaitingRow> find) => fault switch
    {
        Contradicted other => new(
            nameof(ProblemCode.Contradiction),
            CellOf(fault.Row, fault.Fact, find),
            $"'{fault.Value}' contradicts '{other.OtherValue}', which {Place(other.Other)} {CellOf(other.Other, fault.Fact, find)} states of the same product and decision.",
            IsRefusal: true),
        RuledOut ruled => new(nameof(ProblemCode.RuledOut), CellOf(fault.Row, fault.Fact, find), ruled.Refusal.Message, IsRefusal: true),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
    };

    private static string CellOf(StatedRow row, StatedFact fact, Func<StatedRow, WaitingRow> find)
    {
        var waiting = find(row);
        return waiting.FactCells.GetValueOrDefault(fact, waiting.FirstCell);
    }

    private static string Place(StatedRow row) => $"sheet '{row.Origin.Sheet}', cell";
}
