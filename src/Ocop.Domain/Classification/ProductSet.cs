using Ocop.Domain.Refusals;

namespace Ocop.Domain.Classification;

/// <summary>One of the 26 product sets (bộ sản phẩm, phân nhóm), each with criteria of its own.</summary>
/// <remarks>
/// Its identity is its number: the names differ between annexes I and II (set 12 "chè" and "trà", set 17 with and without
/// "khác", set 21 shortened). The sets are those of 148/QĐ-TTg and of Decision 26/2026/QĐ-TTg, annex I. There is one instance
/// of each, so equality is identity.
/// </remarks>
public sealed class ProductSet
{
    /// <summary>The lowest number.</summary>
    public const int First = 1;

    /// <summary>The highest number.</summary>
    public const int Last = 26;

    internal ProductSet(ProductGroup group, SetRow row)
    {
        Group = group;
        Number = row.Number;
        Name = row.Name;
        NameEn = row.NameEn;
        Ministries = [.. row.Ministries];
    }

    /// <summary>All 26, in the order of their numbers.</summary>
    public static IReadOnlyList<ProductSet> All => ClassificationTable.Sets;

    /// <summary>The number, 1 to 26.</summary>
    public int Number { get; }

    /// <summary>The Vietnamese name.</summary>
    public string Name { get; }

    /// <summary>The English name; no source has an official one.</summary>
    public string NameEn { get; }

    /// <summary>The group it belongs to.</summary>
    public ProductGroup Group { get; }

    /// <summary>The sector it belongs to.</summary>
    public Sector Sector => Group.Sector;

    /// <summary>The ministries that manage its products, in the order of the annex; one or two.</summary>
    public IReadOnlyList<Ministry> Ministries { get; }

    /// <summary>The set of a number.</summary>
    /// <param name="number">1 to 26.</param>
    /// <returns>The set, or <see cref="ProductSetUnknown"/>.</returns>
    public static Result<ProductSet> Get(int number) =>
        Find(number) is { } set ? set : new ProductSetUnknown(number);

    /// <summary>The set of a number.</summary>
    /// <param name="number">Any number.</param>
    /// <returns>The set; null outside 1 to 26.</returns>
    public static ProductSet? Find(int number) => number is >= First and <= Last ? All[number - First] : null;

    /// <summary>Number and Vietnamese name.</summary>
    public override string ToString() => $"{Number} {Name}";
}
