namespace Ocop.Domain.Classification;

/// <summary>One of the six sectors (ngành) of products (Decision 26/2026/QĐ-TTg, annex I).</summary>
/// <remarks>There is one instance of each, so equality is identity. The sectors of 490 and 1048 are <see cref="FormerSector"/>.</remarks>
public sealed class Sector
{
    internal Sector(SectorRow row)
    {
        Number = row.Number;
        Numeral = row.Numeral;
        Name = row.Name;
        NameEn = row.NameEn;
        Groups = [.. row.Groups.Select(group => new ProductGroup(this, group))];
        Sets = [.. Groups.SelectMany(group => group.Sets)];
    }

    /// <summary>All six, in the order of the annex.</summary>
    public static IReadOnlyList<Sector> All => ClassificationTable.Sectors;

    /// <summary>The number, 1 to 6.</summary>
    public int Number { get; }

    /// <summary>The number as the annex prints it, "I" to "VI".</summary>
    public string Numeral { get; }

    /// <summary>The Vietnamese name.</summary>
    public string Name { get; }

    /// <summary>The English name; no source has an official one.</summary>
    public string NameEn { get; }

    /// <summary>The groups, in the order of the annex.</summary>
    public IReadOnlyList<ProductGroup> Groups { get; }

    /// <summary>The product sets of all groups, in the order of their numbers.</summary>
    public IReadOnlyList<ProductSet> Sets { get; }

    /// <summary>The sector of a numeral.</summary>
    /// <param name="numeral">The numeral, "I" to "VI".</param>
    /// <returns>The sector; null for any other text.</returns>
    public static Sector? Find(string? numeral) => All.FirstOrDefault(sector => sector.Numeral == numeral);

    /// <summary>Numeral and Vietnamese name.</summary>
    public override string ToString() => $"{Numeral} {Name}";
}
