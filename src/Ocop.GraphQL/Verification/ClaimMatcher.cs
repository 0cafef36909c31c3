namespace Ocop.GraphQL.Verification;

/// <summary>Matches claims of one kind: what cannot be right is told apart first, the rest is looked up together.</summary>
/// <typeparam name="TValue">The type of a claim's value in the request.</typeparam>
/// <typeparam name="TClaim">What it is read as.</typeparam>
internal abstract class ClaimMatcher<TValue, TClaim> : IClaimMatcher
    where TValue : class
{
    /// <inheritdoc/>
    public ClaimMatch[] Match(IReadOnlyList<object> values)
    {
        var matches = new ClaimMatch[values.Count];
        var readable = new List<(int Index, TClaim Claim)>(values.Count);
        for (var i = 0; i < matches.Length; i++)
        {
            if (Read((TValue)values[i], out var claim) is { } problem)
            {
                matches[i] = Complete(ClaimMatch.Malformed(problem), (TValue)values[i]);
            }
            else
            {
                readable.Add((i, claim!));
            }
        }

        var found = readable.Count == 0 ? [] : Find([.. readable.Select(pair => pair.Claim)]);
        foreach (var ((index, _), match) in readable.Zip(found))
        {
            matches[index] = Complete(match, (TValue)values[index]);
        }

        return matches;
    }

    /// <summary>Reads a claim.</summary>
    /// <returns>Why it cannot be right; null where it can.</returns>
    protected abstract string? Read(TValue value, out TClaim? claim);

    /// <summary>Looks up claims that can be right, in their order.</summary>
    protected abstract IReadOnlyList<ClaimMatch> Find(IReadOnlyList<TClaim> claims);

    /// <summary>Adds to a match what the claim states beside what it names.</summary>
    protected virtual ClaimMatch Complete(ClaimMatch match, TValue value) => match;
}
