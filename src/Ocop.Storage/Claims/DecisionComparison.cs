using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Text;
using Ocop.Storage.Listings;

namespace Ocop.Storage.Claims;

/// <summary>Compares recorded decisions with one claim.</summary>
internal sealed class DecisionComparison(DecisionClaim claim)
{
    private readonly string nameKey = VietnameseText.ExactKey(claim.ProductName);

    /// <summary>Says how closely a recorded decision fits; null when it is another one, or the name resembles too little.</summary>
    public DecisionCandidate? Compare(DecidedProduct product)
    {
        var similarity = VietnameseText.Similarity(claim.ProductName, product.ProductName);
        if (similarity < ListingComparison.LeastSimilarity || DecisionNumber.Find(product.DecisionNumber) is not { } recorded || !Agrees(recorded, product))
            return null;
        return new DecisionCandidate(product.ProductId, product.CertificateId, Kind(recorded, product.ProductName, similarity), similarity);
    }

    // The date may be recorded behind the number or beside it.
    private bool Agrees(DecisionNumber recorded, DecidedProduct product) =>
        claim.Number.AgreesWith(recorded)
        && (product.StatedDate is not { } text || claim.Number.MayBeOf(StatedDate.Parse(text)));

    // A number that lacks a part which the other has fits, but is not the same writing.
    private ListingMatchKind Kind(DecisionNumber recorded, string name, double similarity) =>
        similarity < 1 || !VietnameseText.LeavesOutOnlyAccents(claim.ProductName, name) ? ListingMatchKind.Similar
        : VietnameseText.ExactKey(name) == nameKey && recorded.Equals(claim.Number) ? ListingMatchKind.Exact
        : ListingMatchKind.Folded;
}
