using Ocop.Domain;
using Ocop.Domain.Dates;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.Domain.Targets;

namespace Ocop.Storage.Programmes;

/// <summary>What is stated of a target, in the forms that files and columns hold; the domain draws every conclusion from it.</summary>
internal sealed record TargetStatements(string Key, string Statement, Metric Metric, TargetUnit Unit)
{
    public string? AsPrinted { get; init; }

    public string? Note { get; init; }

    public TargetCondition? Condition { get; init; }

    public int? Stars { get; init; }

    public StarsCounted? StarsCounted { get; init; }

    public ProducerKind? ProducerKind { get; init; }

    public ProducerTrait? ProducerTrait { get; init; }

    public TargetChannel? Channel { get; init; }

    public Population? Population { get; init; }

    public Comparator? Comparator { get; init; }

    public decimal? Low { get; init; }

    public decimal? High { get; init; }

    public bool IsIncrement { get; init; }

    public string? Since { get; init; }

    public string? Until { get; init; }

    public IReadOnlyList<ResultStatements> Reported { get; init; } = [];

    /// <summary>The target, or why the statements make none.</summary>
    /// <param name="place">The programme's place.</param>
    public Result<Target> Conclude(PrintedPlace place) =>
        ConcludeSubject().Then(subject => ConcludeGoal().Then(goal => ConcludeTerm().Then(term =>
            TargetStatement.Create(AsPrinted ?? Statement, place, Note).Then(statement => Target.Create(subject, goal, term, statement)))));

    public ProgrammeTargetRow ToRow(int position) => new()
    {
        Position = position,
        Key = Key,
        Statement = Statement,
        AsPrinted = AsPrinted,
        Note = Note,
        Metric = Metric,
        Condition = Condition,
        Stars = Stars,
        StarsCounted = StarsCounted,
        ProducerKind = ProducerKind,
        ProducerTrait = ProducerTrait,
        Channel = Channel,
        Population = Population,
        Comparator = Comparator,
        Low = Low,
        High = High,
        Unit = Unit,
        IsIncrement = IsIncrement,
        Since = Since,
        Until = Until,
    };

    private Result<TargetSubject> ConcludeSubject() => ConcludeFilter().Then(filter => TargetSubject.Create(Metric, filter, Population));

    private Result<TargetFilter> ConcludeFilter()
    {
        var filter = new TargetFilter { Condition = Condition, ProducerKind = ProducerKind, Trait = ProducerTrait, Channel = Channel };
        return Stars is { } stars
            ? StarRating.Create(stars).Then<TargetFilter>(rating => filter with { Stars = Threshold(rating) })
            : filter;
    }

    private StarThreshold Threshold(StarRating stars) => StarsCounted switch
    {
        Programmes.StarsCounted.OrMore => StarThreshold.AtLeast(stars),
        Programmes.StarsCounted.OrPotential => StarThreshold.FiveOrPotentialFive,
        _ => StarThreshold.Exactly(stars),
    };

    private Result<TargetGoal> ConcludeGoal() =>
        TargetGoal.Create(Comparator, Low, High, Unit).Then(goal => IsIncrement ? goal.AsIncrement() : goal);

    private Result<TargetTerm> ConcludeTerm()
    {
        var since = Since is null ? null : StatedDate.Read(Since);
        var until = Until is null ? null : StatedDate.Read(Until);
        return (since?.Refusal ?? until?.Refusal) is { } refusal ? refusal : TargetTerm.Create(since?.Value.First, until?.Value.Last);
    }
}
