namespace Ocop.GraphQL.Verification;

/// <summary>Matches claims of one kind.</summary>
internal interface IClaimMatcher
{
    /// <summary>Matches claims, in their order.</summary>
    ClaimMatch[] Match(IReadOnlyList<object> values);
}
