using Ocop.Domain.Codes;
using Ocop.Domain.Verification;

namespace Ocop.GraphQL.Verification;

/// <summary>Claims by the product's permanent code: one statement for all, which reads the products at once.</summary>
internal sealed class CodeClaims(ClaimedProducts products) : ClaimMatcher<string, RegistryCode>
{
    /// <inheritdoc/>
    protected override string? Read(string value, out RegistryCode? claim)
    {
        claim = null;
        if (ClaimText.ProblemOfNumber(value) is { } problem)
        {
            return problem;
        }

        if (!RegistryCode.Read(value).TryGetValue(out claim, out var refusal))
        {
            return refusal.Message;
        }

        return claim.Kind == CodeKind.Product ? null : $"{claim} names no product: a product's code begins with P.";
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ClaimMatch> Find(IReadOnlyList<RegistryCode> claims)
    {
        if (claims is [var only])
        {
            return [MatchOf(only, products.FindByCodes([only.Text]) is [var product] ? product.Id : null)];
        }

        var found = products.FindByCodes([.. claims.Select(claim => claim.Text).Distinct()]).ToDictionary(record => record.Code, record => record.Id);
        return [.. claims.Select(claim => MatchOf(claim, found.TryGetValue(claim.Text, out var id) ? id : null))];
    }

    private static ClaimMatch MatchOf(RegistryCode claim, long? product) => product is { } id
        ? ClaimMatch.Of(MatchKind.Exact, id)
        : ClaimMatch.Unknown($"No product of code {claim} is recorded here.");
}
