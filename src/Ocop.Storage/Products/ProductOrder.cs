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

    private static IReadOnlyList<SortTerm> TermsOf(ProductSort key) => key switch
    {
        ProductSort.Name => [new(Name, false)],
        ProductSort.Stars => [new(Stars, false)],
        ProductSort.ValidUntil => [new(ValidUntil, false)],
        ProductSort.DecisionDate => [new(DecisionDate, false)],
        ProductSort.Relevance => Relevance.Terms,
        ProductSort.UpdatedAt => [new(UpdatedAt, false)],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such sort key."),
    };
}
