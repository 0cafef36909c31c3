namespace Ocop.GraphQL.Engine.Planning;

/// <summary>
/// What several nested <c>@skip</c> and <c>@include</c> ask together: some boolean variables true, some false. Variables are
/// bits, numbered by <see cref="ConditionVariables"/>.
/// </summary>
/// <param name="Mask">The variables that matter.</param>
/// <param name="Expected">Those of them that must be true.</param>
internal readonly record struct Conjunction(ulong Mask, ulong Expected)
{
    /// <summary>Nothing is asked.</summary>
    public static Conjunction True => default;

    /// <summary>Whether nothing is asked.</summary>
    public bool IsTrue => Mask == 0;

    /// <summary>Whether variables of these values are as asked.</summary>
    public bool Holds(ulong values) => (values & Mask) == Expected;

    /// <summary>Whether this holds whenever <paramref name="other"/> does: it asks nothing that the other does not.</summary>
    public bool FollowsFrom(Conjunction other) => (Mask & other.Mask) == Mask && (other.Expected & Mask) == Expected;

    /// <summary>This and one more variable; null when both can never hold.</summary>
    public Conjunction? And(ulong variable, bool value)
    {
        var expected = value ? variable : 0;
        return (Mask & variable) != 0 && (Expected & variable) != expected
            ? null
            : new Conjunction(Mask | variable, Expected | expected);
    }

    /// <summary>This and another that does not contradict it.</summary>
    public Conjunction And(Conjunction other) => new(Mask | other.Mask, Expected | other.Expected);

    /// <summary>This without what <paramref name="known"/> asks already.</summary>
    public Conjunction Without(Conjunction known) => new(Mask & ~known.Mask, Expected & ~known.Mask);
}
