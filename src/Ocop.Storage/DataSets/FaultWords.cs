using Ocop.Storage.Statements;

namespace Ocop.Storage.DataSets;

/// <summary>Puts the fault of a row into the words of a data set's columns.</summary>
internal static class FaultWords
{
    /// <summary>What the row should have held.</summary>
    public static Expectation Of(FactFault fault) => new(ColumnOf(fault.Fact), fault.Value, fault switch
    {
        Contradicted other => $"'{other.OtherValue}', which line {other.Other.Origin.Row} states of the same certificate",
        RuledOut { Fact: StatedFact.Stars } ruled => $"the stars of a certificate. {ruled.Refusal.Message}",
        RuledOut { Fact: StatedFact.Date } ruled => $"a date that the other dates allow. {ruled.Refusal.Message}",
        RuledOut ruled => $"a year that the other dates allow. {ruled.Refusal.Message}",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No such fault."),
    });

    private static string ColumnOf(StatedFact fact) => fact switch
    {
        StatedFact.Stars => PublishedColumns.Star,
        StatedFact.Date => PublishedColumns.RecognisedDate,
        StatedFact.Year => PublishedColumns.RecognisedYear,
        StatedFact.Score => PublishedColumns.Score,
        StatedFact.Group => PublishedColumns.ProductGroup,
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No such fact."),
    };
}
