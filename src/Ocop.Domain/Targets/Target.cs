using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Targets;

/// <summary>A target (chỉ tiêu) of a programme, or a result that was reported without one.</summary>
public sealed record Target
{
    private Target(TargetSubject subject, TargetGoal goal, TargetTerm term, TargetStatement statement) =>
        (Subject, Goal, Term, Statement) = (subject, goal, term, statement);

    /// <summary>What is counted.</summary>
    public TargetSubject Subject { get; }

    /// <summary>The numbers to reach.</summary>
    public TargetGoal Goal { get; }

    /// <summary>The days it runs over.</summary>
    public TargetTerm Term { get; }

    /// <summary>The words and the place as printed.</summary>
    public TargetStatement Statement { get; }

    /// <summary>A target.</summary>
    /// <param name="subject">What is counted.</param>
    /// <param name="goal">The numbers to reach.</param>
    /// <param name="term">The days it runs over.</param>
    /// <param name="statement">The words and the place as printed.</param>
    /// <returns>The target, <see cref="PopulationMissing"/> or <see cref="PopulationUnwanted"/>.</returns>
    public static Result<Target> Create(TargetSubject subject, TargetGoal goal, TargetTerm term, TargetStatement statement)
    {
        Guard.NotNull(subject);
        Guard.NotNull(goal);
        Guard.NotNull(term);
        Guard.NotNull(statement);
        return (goal.Unit.NeedsPopulation(), subject.Population) switch
        {
            (true, null) => new PopulationMissing(goal.Unit),
            (false, { } population) => new PopulationUnwanted(goal.Unit, population),
            _ => new Target(subject, goal, term, statement),
        };
    }

    /// <summary>What the figures say of the target on a day.</summary>
    /// <param name="facts">The figures.</param>
    /// <param name="onDay">The day of the question; a later figure is not known yet.</param>
    /// <param name="policy">The assumptions; <see cref="EvaluationPolicy.Default"/> where null.</param>
    /// <returns>The verdict with its arithmetic, <see cref="FigureOfOtherKind"/> or <see cref="BaselineAfterFigure"/>.</returns>
    public Result<TargetEvaluation> Evaluate(TargetFacts facts, LocalDate onDay, EvaluationPolicy? policy = null)
    {
        Guard.NotNull(facts);
        return Measure.Create(this, facts)
            .Then<TargetEvaluation>(measure => new Evaluator(measure, onDay, policy ?? EvaluationPolicy.Default).Evaluate());
    }
}
