using Ocop.GraphQL.Filtering;

namespace Ocop.GraphQL.Verification;

/// <summary>How much is verified at once.</summary>
internal static class ClaimLimits
{
    /// <summary>The most claims in one request.</summary>
    public const int MostClaims = 1000;

    /// <summary>
    /// For how many claims of a request names alike are looked for where none is equal, whatever fields they stand in: each of them
    /// reads the index of name pieces once.
    /// </summary>
    public const int MostResembling = 100;

    /// <summary>The greatest length of a text in a claim; the longest recorded name has about a hundred characters.</summary>
    public const int LongestName = TextLimit.Longest;
}
