using Ocop.Domain.Producers;
using Ocop.Domain.Targets;

namespace Ocop.Storage.Programmes;

/// <summary>A row of <c>programme_targets</c>: what is stated of a target, or of a result that was reported without one.</summary>
internal sealed class ProgrammeTargetRow
{
    public long Id { get; set; }

    public long ProgrammeId { get; set; }

    /// <summary>The place within the programme, counted from 1.</summary>
    public int Position { get; set; }

    /// <summary>The target's permanent name within its programme.</summary>
    public required string Key { get; set; }

    public required string Statement { get; set; }

    public string? AsPrinted { get; set; }

    public string? Note { get; set; }

    public Metric Metric { get; set; }

    public TargetCondition? Condition { get; set; }

    public int? Stars { get; set; }

    public StarsCounted? StarsCounted { get; set; }

    public ProducerKind? ProducerKind { get; set; }

    public ProducerTrait? ProducerTrait { get; set; }

    public TargetChannel? Channel { get; set; }

    public Population? Population { get; set; }

    public Comparator? Comparator { get; set; }

    public decimal? Low { get; set; }

    public decimal? High { get; set; }

    public TargetUnit Unit { get; set; }

    public bool IsIncrement { get; set; }

    /// <summary>The stated beginning of the term, of which the first day counts.</summary>
    public string? Since { get; set; }

    /// <summary>The stated deadline, of which the last day counts.</summary>
    public string? Until { get; set; }

    public List<ReportedResultRow> Reported { get; } = [];
}
