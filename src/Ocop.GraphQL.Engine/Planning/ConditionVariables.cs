namespace Ocop.GraphQL.Engine.Planning;

/// <summary>The boolean variables that an operation's <c>@skip</c> and <c>@include</c> name, each with a bit.</summary>
internal sealed class ConditionVariables
{
    /// <summary>The most variables; their values fill one machine word.</summary>
    public const int Most = 64;

    private readonly List<string> names = [];

    /// <summary>The variables' names; a name's index is the number of its bit.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The bit of a variable, given out at first sight; null when there are too many variables.</summary>
    public ulong? FindBit(string name)
    {
        var index = names.IndexOf(name);
        if (index < 0)
        {
            if (names.Count == Most)
            {
                return null;
            }

            index = names.Count;
            names.Add(name);
        }

        return 1UL << index;
    }
}
