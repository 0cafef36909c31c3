namespace Ocop.Storage.Importing.Reports;

/// <summary>A row of a list in the report of its import.</summary>
public sealed record ReportedRow
{
    /// <summary>The sheet.</summary>
    public required string Sheet { get; init; }

    /// <summary>The row of the sheet, from 1 on.</summary>
    public required int Row { get; init; }

    /// <summary>The place among the products of the row, from 1 on.</summary>
    public int Item { get; init; } = 1;

    /// <summary>What came of it.</summary>
    public RowOutcome Outcome { get; init; }

    /// <summary>The product's name as it was read; null where none is named.</summary>
    public string? Product { get; init; }

    /// <summary>The producer's name as it was read; null where none is named.</summary>
    public string? Producer { get; init; }

    /// <summary>The product's code; null for a refused row.</summary>
    public string? ProductCode { get; init; }

    /// <summary>The producer's code; null for a refused row.</summary>
    public string? ProducerCode { get; init; }

    /// <summary>The code of the certificate or dossier; null where the row tells of neither, and for a refused row.</summary>
    public string? RecordCode { get; init; }

    /// <summary>What is wrong with the row, and what whoever reads the report should know.</summary>
    public IReadOnlyList<ReportedProblem> Problems { get; init; } = [];

    /// <summary>The recorded facts that it changed.</summary>
    public IReadOnlyList<ReportedChange> Changes { get; init; } = [];

    /// <summary>The ways in which its name may stand for several products; nothing was split.</summary>
    public IReadOnlyList<ReportedSplit> Splits { get; init; } = [];

    /// <summary>Records that may be the same as one that the row made; nothing was merged.</summary>
    public IReadOnlyList<MergeProposal> Merges { get; init; } = [];

    /// <summary>Data of persons that stood in it and was dropped.</summary>
    public IReadOnlyList<ReportedDrop> Dropped { get; init; } = [];
}

/// <summary>Something wrong with a row, or worth knowing of it.</summary>
/// <param name="Code">What it is: a stable word that programs may compare.</param>
/// <param name="Cell">The cell, such as "B7".</param>
/// <param name="Message">One English sentence.</param>
/// <param name="IsRefusal">Whether the row cannot be recorded because of it.</param>
public sealed record ReportedProblem(string Code, string Cell, string Message, bool IsRefusal);

/// <summary>A recorded fact that a row states otherwise.</summary>
/// <param name="Code">The code of the record.</param>
/// <param name="Field">The fact, such as "stars".</param>
/// <param name="Old">What was recorded; null for nothing.</param>
/// <param name="New">What the row states.</param>
public sealed record ReportedChange(string Code, string Field, string? Old, string? New);

/// <summary>A name that may stand for several products, for people to decide.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Cell">The cell of the name.</param>
/// <param name="Names">The names it may be split into; empty where the text does not say them.</param>
/// <param name="Count">The number of products that the text states or names; null where it says none.</param>
public sealed record ReportedSplit(string Reason, string Cell, IReadOnlyList<string> Names, int? Count);

/// <summary>Two records that may be one, for people to decide.</summary>
/// <param name="Kind">Whether they are producers, products or certificates.</param>
/// <param name="Code">The code of the record that the list made.</param>
/// <param name="Name">Its name.</param>
/// <param name="OtherCode">The code of the other record.</param>
/// <param name="OtherName">Its name.</param>
/// <param name="Reason">What tells them apart.</param>
public sealed record MergeProposal(MergeKind Kind, string Code, string Name, string OtherCode, string OtherName, MergeReason Reason);

/// <summary>Data of a person that was dropped while it was read; that it stood there is all that is kept.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Cell">The cell it stood in.</param>
public sealed record ReportedDrop(string Kind, string Cell);
