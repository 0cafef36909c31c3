using Ocop.Domain;
using Ocop.Domain.Dates;
using Ocop.Domain.Targets;

namespace Ocop.Storage.Programmes;

/// <summary>What is stated of a reported figure, in the forms that files and columns hold.</summary>
/// <param name="Statement">What is reported, in words.</param>
/// <param name="FigureDate">The date that the figure is of: yyyy, yyyy-MM or yyyy-MM-dd.</param>
internal sealed record ResultStatements(string Statement, string FigureDate)
{
    public string? AsPrinted { get; init; }

    public decimal? Value { get; init; }

    public int? Numerator { get; init; }

    public int? Denominator { get; init; }

    public bool IsExceeded { get; init; }

    /// <summary>Which of the programme's sources reports it, counted from 0.</summary>
    public int Source { get; init; }

    /// <summary>The figure of a target, or why the statements make none.</summary>
    public Result<Figure> Conclude(TargetGoal goal) =>
        StatedDate.Read(FigureDate).Then(date => Figure(goal, date)).Then<Figure>(figure => IsExceeded ? figure.Exceeded() : figure);

    public ReportedResultRow ToRow(int position, long sourceId) => new()
    {
        Position = position,
        Statement = Statement,
        AsPrinted = AsPrinted,
        Value = Value,
        Numerator = Numerator,
        Denominator = Denominator,
        IsExceeded = IsExceeded,
        FigureDate = FigureDate,
        SourceId = sourceId,
    };

    private Result<Figure> Figure(TargetGoal goal, StatedDate date) => goal switch
    {
        _ when Denominator is not null => Domain.Targets.Figure.Fraction(Numerator, Denominator, date.Last),
        { Unit: TargetUnit.Percent } => Domain.Targets.Figure.Percent(Value, date.Last),
        { IsIncrement: true } => Domain.Targets.Figure.Added(Value, date.Last),
        _ => Domain.Targets.Figure.Count(Value, date.Last),
    };
}
