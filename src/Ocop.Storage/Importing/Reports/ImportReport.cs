namespace Ocop.Storage.Importing.Reports;

/// <summary>What an import did, row by row. The rows wait in a temporary file, which goes when the report is disposed of.</summary>
public sealed class ImportReport : IDisposable
{
    private readonly ReportedRows rows;

    internal ImportReport(ImportSummary summary, ReportedRows rows) => (Summary, this.rows) = (summary, rows);

    /// <summary>What it did as a whole.</summary>
    public ImportSummary Summary { get; }

    /// <summary>The rows in the order of the file; may be gone through more than once.</summary>
    public IEnumerable<ReportedRow> ReadRows() => rows.Read();

    /// <inheritdoc/>
    public void Dispose() => rows.Dispose();
}
