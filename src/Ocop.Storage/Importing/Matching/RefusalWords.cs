using Ocop.Storage.Conversions;
using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Statements;
using Ocop.Storage.Withdrawals;

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
            CellOf(other.Row, other.Fact, find),
            $"'{other.Value}' contradicts '{other.OtherValue}', which {Place(other.Other)} {CellOf(other.Other, other.Fact, find)} states of the same product and decision.",
            IsRefusal: true),
        RuledOut ruled => new(nameof(ProblemCode.RuledOut), CellOf(ruled.Row, ruled.Fact, find), ruled.Refusal.Message, IsRefusal: true),
        TellsOfWithdrawn withdrawn => new(nameof(ProblemCode.Withdrawn), find(fault.Row).FirstCell, TextOf(withdrawn), IsRefusal: true),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
    };

    private static string CellOf(StatedRow row, StatedFact fact, Func<StatedRow, WaitingRow> find)
    {
        var waiting = find(row);
        return waiting.FactCells.GetValueOrDefault(fact, waiting.FirstCell);
    }

    private static string TextOf(TellsOfWithdrawn fault)
    {
        var (kind, code) = (fault.Withdrawal.RecordKind.ToString().ToLowerInvariant(), fault.Withdrawal.RecordCode);
        var standIn = fault.StandsFor is { } other ? $"{other} stands for it" : "nothing stands for it";
        return $"The {kind} {code} was withdrawn at {IsoInstant.ToText(fault.Withdrawal.At)} because {TextOf(fault.Withdrawal.Reason)}; {standIn}.";
    }

    private static string TextOf(WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.RecordedInError => "it was recorded in error",
        WithdrawalReason.Duplicate => "another record tells of the same thing",
        WithdrawalReason.SourceWithdrawn => "its source was withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };

    private static string Place(StatedRow row) => $"sheet '{row.Origin.Sheet}', cell";
}
