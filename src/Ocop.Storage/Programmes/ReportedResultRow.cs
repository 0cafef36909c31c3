namespace Ocop.Storage.Programmes;

/// <summary>A row of <c>reported_results</c>: a figure that an authority published.</summary>
internal sealed class ReportedResultRow
{
    public long Id { get; set; }

    public long TargetId { get; set; }

    /// <summary>The place within the target, counted from 1.</summary>
    public int Position { get; set; }

    public required string Statement { get; set; }

    public string? AsPrinted { get; set; }

    /// <summary>The number or share as printed; null where a fraction is printed alone.</summary>
    public decimal? Value { get; set; }

    public int? Numerator { get; set; }

    public int? Denominator { get; set; }

    /// <summary>Whether the true number lies above the one printed.</summary>
    public bool IsExceeded { get; set; }

    /// <summary>The stated date the figure is of; of a month or year the last day counts.</summary>
    public required string FigureDate { get; set; }

    public long SourceId { get; set; }
}
