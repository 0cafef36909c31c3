namespace Ocop.GraphQL.Engine.Planning;

/// <summary>
/// When a field is part of the answer, decided by variables at run time (specification, sections 3.13.1 and 3.13.2): at least
/// one of its occurrences in the document is included.
/// </summary>
internal sealed class IncludeCondition
{
    private readonly Conjunction[] alternatives;

    private IncludeCondition(Conjunction[] alternatives) => this.alternatives = alternatives;

    /// <summary>The field is always part of the answer.</summary>
    public static IncludeCondition Always { get; } = new([]);

    /// <summary>Whether no variable matters.</summary>
    public bool IsAlways => alternatives.Length == 0;

    /// <summary>The alternatives, none of which follows from another; empty when no variable matters.</summary>
    public IReadOnlyList<Conjunction> Alternatives => alternatives;

    /// <summary>What holds whenever the field is part of the answer, so that nothing below it need ask again.</summary>
    public Conjunction Known => alternatives.Length == 1 ? alternatives[0] : Conjunction.True;

    /// <summary>The condition of a field of one occurrence.</summary>
    public static IncludeCondition Of(Conjunction occurrence) => occurrence.IsTrue ? Always : new([occurrence]);

    /// <summary>The condition of a field from those of its occurrences.</summary>
    public static IncludeCondition Of(IEnumerable<Conjunction> occurrences)
    {
        var least = new List<Conjunction>();
        foreach (var occurrence in occurrences)
        {
            if (occurrence.IsTrue)
            {
                return Always;
            }

            if (!least.Exists(kept => kept.FollowsFrom(occurrence)))
            {
                least.RemoveAll(kept => occurrence.FollowsFrom(kept));
                least.Add(occurrence);
            }
        }

        return new IncludeCondition([.. least]);
    }

    /// <summary>Whether the field is part of the answer for variables of these values.</summary>
    public bool Holds(ulong values)
    {
        if (alternatives.Length == 0)
        {
            return true;
        }

        foreach (var alternative in alternatives)
        {
            if (alternative.Holds(values))
            {
                return true;
            }
        }

        return false;
    }
}
