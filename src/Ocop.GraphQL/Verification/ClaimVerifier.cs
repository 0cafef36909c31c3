using Ocop.Domain;
using Ocop.Domain.Codes;
using Ocop.Domain.Places;
using Ocop.Domain.Text;
using Ocop.Domain.Verification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Time;
using Ocop.Storage.Listings;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Verification;

/// <summary>Finds what a claim means and has the domain judge it.</summary>
internal sealed class ClaimVerifier(RegistryRequest request, VerificationNeeds needs, AsOf asOf)
{
    /// <summary>The greatest length of a name that a shop's listing may hold; the longest recorded one has about a hundred characters.</summary>
    public const int LongestName = TextLimit.Longest;

    /// <summary>Verifies a product's permanent code.</summary>
    public VerificationView VerifyCode(string text)
    {
        if (!RegistryCode.TryParse(text, out var code))
        {
            return Unmatched(Verdict.Malformed, $"{Quoted.Short(text)} is no code of this registry: its length, letters or check character are wrong.");
        }

        if (code.Kind != CodeKind.Product)
        {
            return Unmatched(Verdict.Malformed, $"{code} names no product: a product's code begins with P.");
        }

        var product = request.Registry.Products.FindByCode(code.Text, asOf.Date, needs.Product);
        return product is null
            ? Unmatched(Verdict.Unknown, $"No product of code {code} is recorded here.")
            : Judge(product, MatchKind.Exact, claimed: null);
    }

    /// <summary>Verifies a shop's listing.</summary>
    public VerificationView VerifyListing(InputObject listing)
    {
        var stars = listing.Get<int?>("stars");
        var claim = new ListingClaim(listing.Get<string>("productName")!)
        {
            ProducerName = listing.Get<string>("producerName"),
            ProvinceCode = listing.Get<string>("provinceCode"),
        };
        var answer = Problem(claim, stars) is { } problem ? Unmatched(Verdict.Malformed, problem) : Match(claim, stars);
        return answer with { ClaimedStars = stars };
    }

    private static string? Problem(ListingClaim claim, int? stars)
    {
        if (claim.ProductName.Length > LongestName || claim.ProducerName?.Length > LongestName)
        {
            return $"The listing holds a name of more than {LongestName} characters, which no product and no producer has.";
        }

        if (claim.ProducerName is { } producer && VietnameseText.Fold(producer).Length == 0)
        {
            return "The listing's producer name holds no letter and no digit; leave it out where the shop names none.";
        }

        if (VietnameseText.Fold(claim.ProductName).Length == 0)
        {
            return "The listing names no product: its product name holds no letter and no digit.";
        }

        if (claim.ProvinceCode is { } province && Provinces.FindByCode(province).Count == 0)
        {
            return $"{Quoted.Short(province)} is no code of a province in any era.";
        }

        return stars is { } given && StarRating.Create(given).Refusal is { } refusal ? refusal.Message : null;
    }

    private VerificationView Match(ListingClaim claim, int? stars)
    {
        var candidates = request.Registry.Listings.Find(claim);
        if (candidates.Count == 0)
        {
            return Unmatched(Verdict.Unknown, "No recorded product fits the listing.");
        }

        var products = Load(candidates);
        var isMatch = candidates.All(candidate => candidate.IsProven && candidate.Kind != ListingMatchKind.Similar);
        if (!isMatch)
        {
            return Unmatched(Verdict.Unknown, "No recorded product fits the listing for certain; those named as candidates are alike.", MatchKind.Similar) with { Candidates = products };
        }

        if (products.Count > 1)
        {
            return Unmatched(Verdict.Ambiguous, $"{products.Count} recorded products fit the listing; name the producer or the province.", MatchKind.Ambiguous) with { Candidates = products };
        }

        var kind = candidates[0].Kind == ListingMatchKind.Exact ? MatchKind.Exact : MatchKind.Folded;
        return Judge(products[0].Record, kind, stars is { } given ? StarRating.Create(given).Value : null);
    }

    private List<ProductView> Load(IReadOnlyList<ListingCandidate> candidates)
    {
        var byId = request.Registry.Products
            .FindByIds([.. candidates.Select(candidate => candidate.ProductId)], asOf.Date, needs.Product)
            .ToDictionary(record => record.Id);
        return [.. candidates.Select(candidate => new ProductView(byId[candidate.ProductId], asOf))];
    }

    private VerificationView Judge(ProductRecord product, MatchKind match, StarRating? claimed)
    {
        var history = CertificateHistory.Of(request, product.Id);
        var standing = history.Standing.At(asOf.Date);
        return new VerificationView(Judgement.Of(history.Standing, claimed, asOf.Date), match, asOf)
        {
            Product = new ProductView(product, asOf),
            Certificate = needs.Certificate is { } columns ? history.Load(request, standing.Shown, columns, asOf) : null,
            RegisteredStars = standing.Stars?.Stars,
            Revision = request.Registry.Revision.Number,
        };
    }

    private VerificationView Unmatched(Verdict verdict, string reason, MatchKind match = MatchKind.None) =>
        new(new Judgement(verdict, reason), match, asOf) { Revision = request.Registry.Revision.Number };
}
