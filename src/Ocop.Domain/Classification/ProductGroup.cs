namespace Ocop.Domain.Classification;

/// <summary>One of the 17 groups (nhóm) of product sets (Decision 26/2026/QĐ-TTg, annex I).</summary>
/// <remarks>From set 18 on, and for set 13, the annex makes group and set one; such a group has the set's names.</remarks>
public sealed class ProductGroup
{
    internal ProductGroup(Sector sector, GroupRow row)
    {
        Sector = sector;
        Number = row.Number;
        Sets = [.. row.Sets.Select(set => new ProductSet(this, set))];
        Name = row.Name ?? Sets[0].Name;
        NameEn = row.NameEn ?? Sets[0].NameEn;
    }

    /// <summary>All 17, in the order of the annex.</summary>
    public static IReadOnlyList<ProductGroup> All => ClassificationTable.Groups;

    /// <summary>Its place in the annex, 1 to 17; counted, for the annex prints no number.</summary>
    public int Number { get; }

    /// <summary>The Vietnamese name.</summary>
    public string Name { get; }

    /// <summary>The English name; no source has an official one.</summary>
    public string NameEn { get; }

    /// <summary>The sector it belongs to.</summary>
    public Sector Sector { get; }

    /// <summary>The product sets, in the order of their numbers; at least one.</summary>
    public IReadOnlyList<ProductSet> Sets { get; }

    /// <summary>The Vietnamese name.</summary>
    public override string ToString() => Name;
}
