using Ocop.Domain;
using Ocop.Domain.Places;
using Ocop.Domain.Verification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Scalars;
using Ocop.Storage.Listings;

namespace Ocop.GraphQL.Verification;

/// <summary>Claims by what a shop prints about a product.</summary>
internal sealed class ListingClaims(ListingMatcher matcher) : ClaimMatcher<InputObject, ListingClaim>
{
    /// <inheritdoc/>
    protected override string? Read(InputObject value, out ListingClaim? claim)
    {
        claim = new ListingClaim(value.Get<string>("productName")!)
        {
            ProducerName = value.Get<string>("producerName"),
            ProvinceCode = value.Get<string>("provinceCode"),
        };
        return ClaimText.ProblemOfProductName(claim.ProductName, "listing")
            ?? ClaimText.ProblemOfProducerName(claim.ProducerName, "listing")
            ?? ProblemOfProvince(claim.ProvinceCode)
            ?? (value.Get<int?>("stars") is { } stars ? StarRating.Create(stars).Refusal?.Message : null);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ClaimMatch> Find(IReadOnlyList<ListingClaim> claims) =>
        [.. matcher.FindAll(claims, ClaimLimits.MostResembling).Select(Match)];

    /// <inheritdoc/>
    protected override ClaimMatch Complete(ClaimMatch match, InputObject value) => match with { ClaimedStars = value.Get<int?>("stars") };

    private static string? ProblemOfProvince(string? code) => code is null || Provinces.FindByCode(code).Count > 0
        ? null
        : $"{Quoted.Short(code)} is no code of a province in any era.";

    private static ClaimMatch Match(IReadOnlyList<ListingCandidate>? candidates)
    {
        if (candidates is null)
        {
            return ClaimMatch.Unknown(
                $"No recorded product has the name of the listing; names alike were not looked for, since {ClaimLimits.MostResembling} other claims before this one took that up.");
        }

        if (candidates.Count == 0)
        {
            return ClaimMatch.Unknown("No recorded product fits the listing.");
        }

        var products = candidates.Select(candidate => candidate.ProductId);
        if (candidates.Any(candidate => !candidate.IsProven || candidate.Kind == ListingMatchKind.Similar))
        {
            return ClaimMatch.Similar(products, "No recorded product fits the listing for certain; those named as candidates are alike.");
        }

        return candidates is [var only]
            ? ClaimMatch.Of(only.Kind == ListingMatchKind.Exact ? MatchKind.Exact : MatchKind.Folded, only.ProductId)
            : ClaimMatch.Ambiguous(products, $"{candidates.Count} recorded products fit the listing; name the producer or the province.");
    }
}
