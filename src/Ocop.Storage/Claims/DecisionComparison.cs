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
        return new DecisionCandidate(product.ProductId, product.CertificateId, Kind(recorded, product, similarity), similarity);
    }

    // The date may be recorded behind the number or beside it; where it is not, the days on which the certificate can have been
    // issued bound it: it is issued by its decision.
    private bool Agrees(DecisionNumber recorded, DecidedProduct product) =>
        claim.Number.AgreesWith(recorded)
        && (product.StatedDate is not { } text || claim.Number.MayBeOf(StatedDate.Parse(text)))
        && (claim.Number.Date is not { } date || !(date.Last < product.Issued.Earliest || date.First > product.Issued.Latest));

    // A number that lacks a part which the other has fits, but is not the same writing.
    private ListingMatchKind Kind(DecisionNumber recorded, DecidedProduct product, double similarity) =>
        similarity < 1 || !VietnameseText.LeavesOutOnlyAccents(claim.ProductName, product.ProductName) ? ListingMatchKind.Similar
        : VietnameseText.ExactKey(product.ProductName) == nameKey && recorded.Equals(claim.Number) && IsDateCompared(recorded, product) ? ListingMatchKind.Exact
        : ListingMatchKind.Folded;

    private bool IsDateCompared(DecisionNumber recorded, DecidedProduct product) =>
        claim.Number.Date is null || recorded.Date is not null || product.StatedDate is not null;
}
