using Ocop.Storage.Locations;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Products;

/// <summary>The orders of products.</summary>
public static class ProductOrder
{
    private static readonly SortColumn Code = new("p.code", TableSet.Products, KeyKind.Text, Nullable: false);
    private static readonly SortColumn Name = new("p.name_sort", TableSet.Products, KeyKind.Text, Nullable: false);
    private static readonly SortColumn Stars = new("s.stars", TableSet.Standings, KeyKind.Integer, Nullable: true);
    private static readonly SortColumn ValidUntil =
        new("s.valid_until", TableSet.Standings, KeyKind.Text, Nullable: true);

    private static readonly SortColumn DecisionDate =
        new("s.decision_date", TableSet.Standings, KeyKind.Text, Nullable: true);

    private static readonly SortColumn Distance = new("n.kilometres", TableSet.Nearby, KeyKind.Real, Nullable: false);
    private static readonly SortColumn UpdatedAt = new("p.updated_at", TableSet.Products, KeyKind.Text, Nullable: false);

    /// <summary>By code alone: any order will do, so the cheapest one.</summary>
    public static readonly SortOrder ByCode = Of();

    /// <summary>The best matches of a search first.</summary>
    public static readonly SortOrder ByRelevance = Of(new SortKey<ProductSort>(ProductSort.Relevance, SortDirection.Descending));

    /// <summary>Makes an order of keys; what they leave open, the code decides.</summary>
    public static SortOrder Of(params IReadOnlyList<SortKey<ProductSort>> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return SortOrder.Of("products", keys, TermsOf, Code);
    }

    /// <summary>Makes an order of keys that may name <see cref="ProductSort.Distance"/>; a cursor in it knows the area's centre.</summary>
    /// <param name="keys">The keys; what they leave open, the code decides.</param>
    /// <param name="near">The area of the query.</param>
    public static SortOrder Of(IReadOnlyList<SortKey<ProductSort>> keys, Area near)
    {
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(near);
        return SortOrder.Of($"products around {near.CentreText}", keys, TermsOf, Code);
    }

    private static IReadOnlyList<SortTerm> TermsOf(ProductSort key) => key switch
    {
        ProductSort.Name => [new(Name, false)],
        ProductSort.Stars => [new(Stars, false)],
        ProductSort.ValidUntil => [new(ValidUntil, false)],
        ProductSort.DecisionDate => [new(DecisionDate, false)],
        ProductSort.Relevance => Relevance.Terms,
        ProductSort.Distance => [new(Distance, false)],
        ProductSort.UpdatedAt => [new(UpdatedAt, false)],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such sort key."),
    };
}
