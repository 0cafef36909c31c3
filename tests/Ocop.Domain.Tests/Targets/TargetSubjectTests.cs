using Ocop.Domain.Producers;
using Ocop.Domain.Refusals;
using Ocop.Domain.Targets;
using static Ocop.Domain.Tests.Targets.TargetWords;

namespace Ocop.Domain.Tests.Targets;

public class TargetSubjectTests
{
    [Fact]
    public void A_share_of_craft_villages_is_no_share_of_producers()
    {
        Assert.Equal(
            new PopulationOfOtherThings(Metric.CraftVillages, Population.Producers),
            TargetSubject.Create(Metric.CraftVillages, null, Population.Producers).Refusal);
    }

    [Fact]
    public void Filters_fit_what_is_counted()
    {
        Assert.Equal(
            new FilterDoesNotFit(Metric.Indicators, "stars"),
            TargetSubject.Create(Metric.Indicators, new() { Stars = AtLeast(3) }).Refusal);
        Assert.Equal(
            new FilterDoesNotFit(Metric.Communes, "producers"),
            TargetSubject.Create(Metric.Communes, new() { ProducerKind = ProducerKind.Farm }).Refusal);
        Assert.Equal(
            new FilterDoesNotFit(Metric.DisplayPoints, "producers"),
            TargetSubject.Create(Metric.DisplayPoints, new() { Trait = ProducerTrait.Woman }).Refusal);
    }

    [Fact]
    public void Words_that_there_are_not_are_the_callers_bug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetSubject.Create((Metric)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetSubject.Create(Metric.Products, null, (Population)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TargetFilter { Channel = (TargetChannel)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvaluationPolicy { Overshoot = (Overshoot)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => TargetTerm.ByYear(2025, (YearDeadline)99));
    }

    [Fact]
    public void Every_population_consists_of_something_that_can_be_counted()
    {
        Assert.All(Enum.GetValues<Population>(), population => Assert.Single(
            Enum.GetValues<Metric>(), metric => TargetSubject.Create(metric, null, population).Refusal is null));
    }
}
