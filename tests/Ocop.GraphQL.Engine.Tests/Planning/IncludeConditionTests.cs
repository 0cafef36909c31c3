using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Planning;

namespace Ocop.GraphQL.Engine.Tests.Planning;

public sealed class IncludeConditionTests
{
    private const ulong A = 1;
    private const ulong B = 2;

    [Fact]
    public void A_variable_cannot_be_true_and_false()
    {
        Assert.Null(Conjunction.True.And(A, true)!.Value.And(A, false));
        Assert.Equal(new Conjunction(A, A), Conjunction.True.And(A, true)!.Value.And(A, true));
    }

    [Fact]
    public void An_occurrence_without_condition_makes_the_field_unconditional()
    {
        Assert.Same(IncludeCondition.Always, IncludeCondition.Of([new Conjunction(A, A), Conjunction.True]));
    }

    [Fact]
    public void What_follows_from_another_alternative_is_left_out()
    {
        var condition = IncludeCondition.Of([new Conjunction(A | B, A | B), new Conjunction(A, A), new Conjunction(A | B, A)]);

        Assert.Equal([new Conjunction(A, A)], condition.Alternatives);
        Assert.Equal(new Conjunction(A, A), condition.Known);
    }

    [Fact]
    public void A_condition_holds_exactly_when_one_of_its_occurrences_does() => Prop.ForAll(
        Gen.Choose(0, 1 << 20).ListOf().ToArbitrary(),
        seeds =>
        {
            // Masks of four variables; at least one occurrence.
            var occurrences = seeds.Append(5).Select(seed => new Conjunction((ulong)seed & 15, (ulong)seed >> 4 & (ulong)seed & 15)).ToList();
            var condition = IncludeCondition.Of(occurrences);
            for (var values = 0UL; values < 16; values++)
            {
                Assert.Equal(occurrences.Exists(occurrence => occurrence.Holds(values)), condition.Holds(values));
            }
        }).QuickCheckThrowOnFailure();
}
