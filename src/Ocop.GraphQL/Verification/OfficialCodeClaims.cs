using Ocop.Domain.Codes;
using Ocop.Domain.Verification;
using Ocop.Storage.Claims;

namespace Ocop.GraphQL.Verification;

/// <summary>Claims by the official product code, in either of its forms.</summary>
internal sealed class OfficialCodeClaims(ClaimReader reader) : ClaimMatcher<string, OfficialProductCode>
{
    /// <inheritdoc/>
    protected override string? Read(string value, out OfficialProductCode? claim)
    {
        claim = null;
        return ClaimText.ProblemOfNumber(value) ?? (OfficialProductCode.Read(value).TryGetValue(out claim, out var refusal) ? null : refusal.Message);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ClaimMatch> Find(IReadOnlyList<OfficialProductCode> claims)
    {
        var found = reader.FindByOfficialCodes([.. claims.Select(claim => claim.Text).Distinct()]);
        return [.. claims.Select(claim => found[claim.Text].FirstOrDefault() is var id and > 0
            ? ClaimMatch.Of(MatchKind.Exact, id)
            : ClaimMatch.Unknown($"No product with the official code {claim} is recorded here."))];
    }
}
