using System.Text.Json.Serialization;

namespace Ocop.Storage.Importing.Reports;

/// <summary>What an import did as a whole.</summary>
public sealed record ImportSummary
{
    /// <summary>The name of the file, which is also the address of the source.</summary>
    public required string File { get; init; }

    /// <summary>The database, without a password.</summary>
    public required string Database { get; init; }

    /// <summary>Whether it was asked to take everything back.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether rows are recorded now: false after a dry run, and where refused rows refused the list.</summary>
    public bool IsWritten { get; init; }

    /// <summary>The revision that the import made; null where it changed nothing.</summary>
    public long? Revision { get; init; }

    /// <summary>The products listed: a row may list several.</summary>
    public int RowCount { get; init; }

    /// <summary>The rows that made a record, or would have.</summary>
    public int Accepted { get; init; }

    /// <summary>The rows that changed a recorded fact, or would have.</summary>
    public int Changed { get; init; }

    /// <summary>The rows that stated nothing new.</summary>
    public int Unchanged { get; init; }

    /// <summary>The rows that cannot be recorded.</summary>
    public int Refused { get; init; }

    /// <summary>The records that may be merged, for people to decide.</summary>
    public int Merges { get; init; }

    /// <summary>The names that may stand for several products, for people to decide.</summary>
    public int Splits { get; init; }

    /// <summary>The data of persons that was dropped: how often each kind stood in the list.</summary>
    public IReadOnlyDictionary<string, int> Dropped { get; init; } = new Dictionary<string, int>();

    /// <summary>What each sheet turned out to be.</summary>
    public IReadOnlyList<ReportedSheet> Sheets { get; init; } = [];
}

/// <summary>A sheet of a list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it turned out to be.</param>
/// <param name="Rows">Its rows with content.</param>
/// <param name="Products">The products that it lists.</param>
public sealed record ReportedSheet(string Name, string Kind, int Rows, int Products)
{
    /// <summary>What it turned out to be, for people; the words may change, the kind does not.</summary>
    [JsonIgnore]
    public string KindInWords { get; init; } = "";

    /// <summary>Whether the workbook hides it; it was read all the same.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The headings of columns with data of persons, which were dropped.</summary>
    public IReadOnlyList<ReportedDrop> DroppedColumns { get; init; } = [];

    /// <summary>The first lines that are neither products nor headings, and were not read.</summary>
    public IReadOnlyList<ReportedLine> NotUnderstood { get; init; } = [];

    /// <summary>How many such lines there are.</summary>
    public int LinesNotUnderstood { get; init; }
}

/// <summary>A line of a list that was not understood.</summary>
/// <param name="Row">The row of the sheet.</param>
/// <param name="Text">Its text, cut where it is long.</param>
public sealed record ReportedLine(int Row, string Text);
