using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Statements;

namespace Ocop.Storage.Importing.Matching;

/// <summary>What came of a row that was to be written.</summary>
internal sealed record RowResult
{
    public required RowOutcome Outcome { get; init; }

    public string? ProductCode { get; init; }

    public string? ProducerCode { get; init; }

    public string? RecordCode { get; init; }

    public IReadOnlyList<ReportedProblem> Refusals { get; init; } = [];

    public IReadOnlyList<ReportedChange> Changes { get; init; } = [];

    public IReadOnlyList<MergeProposal> Merges { get; init; } = [];

    /// <summary>What came of a row whose batch was written.</summary>
    /// <param name="statement">The row.</param>
    /// <param name="merges">What may be the same as the records that it made.</param>
    public static RowResult Of(Statement statement, IReadOnlyList<MergeProposal> merges)
    {
        var changes = RecordChanges.Of(statement);
        return new RowResult
        {
            Outcome = statement.MadeRecord ? RowOutcome.Accepted : changes.Count > 0 ? RowOutcome.Changed : RowOutcome.Unchanged,
            ProductCode = statement.Product.Row.Code,
            ProducerCode = statement.Producer?.Row.Code,
            RecordCode = statement.RecordCode,
            Changes = changes,
            Merges = merges,
        };
    }

    /// <summary>What came of a row that cannot be recorded.</summary>
    public static RowResult Refused(IReadOnlyList<ReportedProblem> refusals) => new() { Outcome = RowOutcome.Refused, Refusals = refusals };

    /// <summary>The report of the row with what came of it.</summary>
    public ReportedRow Complete(ReportedRow report) => report with
    {
        Outcome = Outcome,
        ProductCode = ProductCode,
        ProducerCode = ProducerCode,
        RecordCode = RecordCode,
        Problems = [.. report.Problems, .. Refusals],
        Changes = Changes,
        Merges = Merges,
    };
}
