using Ocop.Domain.Codes;
using Ocop.Domain.Verification;
using Ocop.Storage.Claims;
using Ocop.Storage.Listings;

namespace Ocop.GraphQL.Verification;

/// <summary>Claims by GTIN, in any of its lengths.</summary>
internal sealed class GtinClaims(ClaimReader reader) : ClaimMatcher<string, Gtin>
{
    /// <inheritdoc/>
    protected override string? Read(string value, out Gtin? claim)
    {
        claim = null;
        return ClaimText.ProblemOfNumber(value) ?? (Gtin.Read(value).TryGetValue(out claim, out var refusal) ? null : refusal.Message);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ClaimMatch> Find(IReadOnlyList<Gtin> claims)
    {
        var found = reader.FindByGtins([.. claims.Select(claim => claim.FourteenDigits).Distinct()]);
        return [.. claims.Select(claim => Match(claim, [.. found[claim.FourteenDigits].Order()]))];
    }

    private static ClaimMatch Match(Gtin claim, List<long> products) => products switch
    {
        [] => ClaimMatch.Unknown($"No product with the GTIN {claim} is recorded here."),
        [var only] => ClaimMatch.Of(MatchKind.Exact, only),
        _ => ClaimMatch.Ambiguous(products.Take(ListingMatcher.Limit), $"{products.Count} recorded products bear the GTIN {claim}."),
    };
}
