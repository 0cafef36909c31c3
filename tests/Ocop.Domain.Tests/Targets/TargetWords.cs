using NodaTime;
using Ocop.Domain.Places;
using Ocop.Domain.Targets;

namespace Ocop.Domain.Tests.Targets;

/// <summary>Short words for targets in tests.</summary>
internal static class TargetWords
{
    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static PrintedPlace Province(string name) => new(null, null, name);

    public static PrintedPlace District(string name, string province) => new(null, name, province);

    public static StarThreshold AtLeast(int stars) => StarThreshold.AtLeast(StarRating.Create(stars).Value);

    public static StarThreshold Exactly(int stars) => StarThreshold.Exactly(StarRating.Create(stars).Value);

    public static TargetSubject OfProducts(TargetFilter filter, Population? population = null) =>
        TargetSubject.Create(Metric.Products, filter, population).Value;

    public static TargetSubject OfProducers(TargetFilter filter, Population population = Population.Producers) =>
        TargetSubject.Create(Metric.Producers, filter, population).Value;

    public static Target Aim(TargetSubject subject, Result<TargetGoal> goal, Result<TargetTerm> term, TargetStatement words) =>
        Target.Create(subject, goal.Value, term.Value, words).Value;

    public static Target Result(TargetSubject subject, TargetUnit unit, TargetStatement words) =>
        Aim(subject, TargetGoal.None(unit), TargetTerm.Open, words);

    /// <summary>A bare target for rules that do not look at its words.</summary>
    public static Target Plain(Result<TargetGoal> goal, Result<TargetTerm> term)
    {
        var isShare = goal.Value.Unit is TargetUnit.Percent or TargetUnit.OutOf;
        var subject = OfProducts(TargetFilter.None, isShare ? Population.Products : null);
        return Aim(subject, goal, term, TargetStatement.Create("chỉ tiêu", Province("Lâm Đồng")).Value);
    }

    public static TargetFacts Count(decimal? value, string day) => new(Figure.Count(value, Day(day)).Value);

    public static TargetFacts Added(decimal? value, string day) => new(Figure.Added(value, Day(day)).Value);

    public static TargetFacts Percent(decimal? value, string day) => new(Figure.Percent(value, Day(day)).Value);

    public static TargetFacts Fraction(int? numerator, int? denominator, string day) =>
        new(Figure.Fraction(numerator, denominator, Day(day)).Value);

    public static TargetFacts Since(this TargetFacts facts, TargetFacts baseline) => facts with { Baseline = baseline.Measured };

    public static void Answers(this Target target, TargetFacts facts, string onDay, (TargetVerdict Verdict, string Arithmetic) expected) =>
        target.Answers(facts, onDay, EvaluationPolicy.Default, expected);

    public static void Answers(
        this Target target, TargetFacts facts, string onDay, EvaluationPolicy policy, (TargetVerdict Verdict, string Arithmetic) expected)
    {
        var answer = target.Evaluate(facts, Day(onDay), policy).Value;
        Assert.Equal(expected, (answer.Verdict, answer.Arithmetic));
    }
}
