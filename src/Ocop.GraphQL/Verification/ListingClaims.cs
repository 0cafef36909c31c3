using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Places;
using Ocop.Domain.Verification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Listings;

namespace Ocop.GraphQL.Verification;

/// <summary>Claims by what a shop prints about a product.</summary>
internal sealed class ListingClaims(RegistryRequest request, LocalDate day) : ClaimMatcher<InputObject, ListingClaim>
{
    /// <inheritdoc/>
    protected override string? Read(InputObject value, out ListingClaim? claim)
    {
        claim = new ListingClaim(value.Get<string>("productName")!)
        {
            ProducerName = value.Get<string>("producerName"),
            ProvinceCode = value.Get<string>("provinceCode"),
            Era = value.Get<string>("provinceCode") is { } code ? EraOf(code) : null,
        };
        return ClaimText.ProblemOfProductName(claim.ProductName, "listing")
            ?? ClaimText.ProblemOfProducerName(claim.ProducerName, "listing")
            ?? ProvinceArgument.ProblemOf(claim.ProvinceCode)
            ?? (value.Get<int?>("stars") is { } stars ? StarRating.Create(stars).Refusal?.Message : null);
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ClaimMatch> Find(IReadOnlyList<ListingClaim> claims) =>
        [.. claims.Zip(request.Registry.Listings.FindAll(claims, request.Resembling), Match)];

    /// <inheritdoc/>
    protected override ClaimMatch Complete(ClaimMatch match, InputObject value) => match with { ClaimedStars = value.Get<int?>("stars") };

    // A code that both eras have means the day's unit; one that the other era alone has can only mean that era's.
    private ProvinceEra EraOf(string code)
    {
        var era = ProvinceEras.At(day);
        return Provinces.Find(code, era) is not null || Provinces.FindByCode(code) is not [var only] ? era : only.Era;
    }

    private static ClaimMatch Match(ListingClaim claim, IReadOnlyList<ListingCandidate>? candidates)
    {
        if (candidates is null)
        {
            return ClaimMatch.Unknown(
                $"No recorded product has the name of the listing; names alike were not looked for, since {ClaimLimits.MostResembling} other claims of this request took that up.");
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
            ? ClaimMatch.Of(only.Kind == ListingMatchKind.Exact ? MatchKind.Exact : MatchKind.Folded, only.ProductId) with { Remark = NotCompared(claim) }
            : ClaimMatch.Ambiguous(products, $"{candidates.Count} recorded products fit the listing; name the producer or the province.");
    }

    private static string? NotCompared(ListingClaim claim) => (claim.ProducerName, claim.ProvinceCode) switch
    {
        (null, null) => "Only the name was compared, neither producer nor place, for the listing names none.",
        (null, _) => "The producer was not compared, for the listing names none.",
        (_, null) => "The place was not compared, for the listing names none.",
        _ => null,
    };
}
