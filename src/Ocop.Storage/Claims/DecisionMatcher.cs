using Ocop.Domain.Text;
using Ocop.Storage.Listings;

namespace Ocop.Storage.Claims;

/// <summary>Finds the certificates that claims by decision can mean; what to make of several is the caller's decision.</summary>
public sealed class DecisionMatcher
{
    /// <summary>The number of products of a decision that are compared one by one when none has the name.</summary>
    private const int ResemblingLimit = 500;

    private readonly ClaimReader reader;

    internal DecisionMatcher(ClaimReader reader) => this.reader = reader;

    /// <summary>Finds the candidates of the closest kind that has any, at most <see cref="ListingMatcher.Limit"/>, the most alike first.</summary>
    /// <param name="claims">The claims; one statement for all of them finds equal names.</param>
    /// <param name="resembling">Pays for names alike, which are looked for once for each different claim without an equal name.</param>
    /// <returns>The candidates of each claim; null where names alike were not looked for, because nothing was left to pay for it.</returns>
    public IReadOnlyList<IReadOnlyList<DecisionCandidate>?> FindAll(IReadOnlyList<DecisionClaim> claims, ResemblingBudget resembling)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(resembling);
        var decided = reader
            .FindByDecisions(
                claims.Select(claim => claim.Number.Number).ToHashSet(StringComparer.Ordinal),
                claims.Select(claim => VietnameseText.Fold(claim.ProductName)).ToHashSet(StringComparer.Ordinal))
            .ToLookup(product => VietnameseText.Fold(product.ProductName), StringComparer.Ordinal);
        var candidates = new Dictionary<(string Printed, string ProductName), IReadOnlyList<DecisionCandidate>?>();
        foreach (var claim in claims)
        {
            if (candidates.ContainsKey(KeyOf(claim)))
                continue;
            var found = Compare(claim, decided[VietnameseText.Fold(claim.ProductName)]);
            candidates.Add(KeyOf(claim), found.Count > 0 ? found
                : resembling.TryTake() ? Compare(claim, reader.FindByDecision(claim.Number.Number, ResemblingLimit))
                : null);
        }
        return [.. claims.Select(claim => candidates[KeyOf(claim)])];
    }

    // Numbers are equal whatever date is printed behind them, and the date tells decisions apart.
    private static (string Printed, string ProductName) KeyOf(DecisionClaim claim) => (claim.Number.Printed, claim.ProductName);

    private static List<DecisionCandidate> Compare(DecisionClaim claim, IEnumerable<DecidedProduct> products)
    {
        var comparison = new DecisionComparison(claim);
        var closest = products.Select(comparison.Compare).OfType<DecisionCandidate>().GroupBy(candidate => candidate.Kind).MinBy(group => group.Key);
        return closest is null
            ? []
            : [.. closest.OrderByDescending(candidate => candidate.Similarity).ThenBy(candidate => candidate.CertificateId).Take(ListingMatcher.Limit)];
    }
}
