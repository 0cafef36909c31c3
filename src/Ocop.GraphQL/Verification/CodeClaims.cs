using Ocop.Domain.Codes;
using Ocop.Domain.Verification;

namespace Ocop.GraphQL.Verification;

/// <summary>Claims by the product's permanent code: one statement for all, which reads the products at once.</summary>
internal sealed class CodeClaims(ClaimedProducts products, WithdrawnProducts withdrawn) : ClaimMatcher<string, RegistryCode>
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
        var records = products.FindByCodes([.. claims.Select(claim => claim.Text).Distinct()]);
        if (claims.Count == 1 && records is [var only])
        {
            return [ClaimMatch.Of(MatchKind.Exact, only.Id)];
        }

        var found = records.ToDictionary(record => record.Code, record => record.Id);
        var unknown = claims.Where(claim => !found.ContainsKey(claim.Text)).ToList();
        var matches = unknown.Count == 0 ? null : withdrawn.Match(unknown);
        return [.. claims.Select(claim => found.TryGetValue(claim.Text, out var id) ? ClaimMatch.Of(MatchKind.Exact, id) : matches![claim.Text])];
    }
}
