using Ocop.Domain.Text;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Listings;

/// <summary>Finds the products that a listing can mean; what to make of several is the caller's decision.</summary>
public sealed class ListingMatcher
{
    /// <summary>The greatest number of candidates in one answer.</summary>
    public const int Limit = 10;

    /// <summary>The number of products that are compared one by one when no name is equal.</summary>
    private const int ResemblingLimit = 100;

    private const string Select =
        "SELECT p.id, p.name, r.name, p.province_before_2025, p.province_from_2025, p.name_folded FROM products p "
        + "LEFT JOIN producers r ON r.id = p.producer_id WHERE ";

    private readonly ReadSession session;

    internal ListingMatcher(ReadSession session) => this.session = session;

    /// <summary>Finds the candidates of the closest kind that has any, at most <see cref="Limit"/>, the most alike first.</summary>
    /// <remarks>
    /// A product whose recorded producer or province contradicts the listing is no candidate. One whose producer or province is
    /// not recorded is one only where no other fits as closely.
    /// </remarks>
    /// <returns>The candidates; none when nothing recorded resembles the listing.</returns>
    public IReadOnlyList<ListingCandidate> Find(ListingClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return FindAll([claim], new ResemblingBudget(1))[0]!;
    }

    /// <summary>Finds the candidates of several listings as <see cref="Find"/> does, with one statement for the names that are equal.</summary>
    /// <param name="claims">The listings.</param>
    /// <param name="resembling">Pays for names alike, which are looked for once for each different listing without an equal name.</param>
    /// <returns>The candidates of each listing; null where names alike were not looked for, because nothing was left to pay for it.</returns>
    public IReadOnlyList<IReadOnlyList<ListingCandidate>?> FindAll(IReadOnlyList<ListingClaim> claims, ResemblingBudget resembling)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(resembling);
        var names = claims.Select(claim => VietnameseText.Fold(claim.ProductName)).ToList();
        var equal = FindByKeys(names.Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal)).ToLookup(product => product.NameFolded);
        var candidates = new Dictionary<ListingClaim, IReadOnlyList<ListingCandidate>?>();
        foreach (var (claim, name) in claims.Zip(names))
        {
            if (candidates.ContainsKey(claim))
                continue;
            var comparison = new ListingComparison(claim);
            var found = Compare(comparison, equal[name]);
            candidates.Add(claim, found.Count > 0 || name.Length == 0 ? found
                : resembling.TryTake() ? Compare(comparison, FindResembling(name))
                : null);
        }
        return [.. claims.Select(claim => candidates[claim])];
    }

    private static List<ListingCandidate> Compare(ListingComparison comparison, IEnumerable<ListedProduct> products)
    {
        var scored = products.Select(comparison.Compare).OfType<ListingCandidate>()
            .GroupBy(candidate => (candidate.Kind, !candidate.IsProven))
            .MinBy(group => group.Key);
        return scored is null
            ? []
            : [.. scored.OrderByDescending(candidate => candidate.Similarity).ThenBy(candidate => candidate.ProductId).Take(Limit)];
    }

    private List<ListedProduct> FindByKeys(HashSet<string> names)
    {
        var sql = session.NewText().Append(Select);
        session.Dialect.In(sql, "p.name_folded", names);
        return Read(sql);
    }

    private List<ListedProduct> FindResembling(string name)
    {
        var sql = session.NewText().Append(Select).Append("p.id IN (");
        session.Dialect.Resembling(sql, name, ResemblingLimit);
        sql.Append(")");
        return Read(sql);
    }

    private List<ListedProduct> Read(SqlText sql)
    {
        using var reader = session.Execute(sql);
        var products = new List<ListedProduct>();
        while (reader.Read())
        {
            products.Add(new ListedProduct(reader.GetInt64(0), reader.GetString(1), reader.Text(2), reader.Text(3), reader.Text(4))
            {
                NameFolded = reader.GetString(5),
            });
        }
        return products;
    }
}
