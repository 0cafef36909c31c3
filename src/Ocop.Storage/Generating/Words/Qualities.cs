namespace Ocop.Storage.Generating.Words;

/// <summary>What names add to a noun, by the number of the sector.</summary>
internal static class Qualities
{
    private static readonly string[] OfFood =
    [
        "hữu cơ", "truyền thống", "đặc sản", "cao cấp", "vùng cao", "sạch", "thượng hạng", "loại 1", "nguyên chất", "Quê Hương",
        "gia truyền", "hảo hạng", "đóng gói", "chính vụ",
    ];

    private static readonly string[] OfDrinks = ["men lá", "truyền thống", "hạ thổ", "cao cấp", "nguyên chất", "gia truyền", "đặc biệt"];

    private static readonly string[] OfHerbs = ["thiên nhiên", "nguyên chất", "cao cấp", "gia truyền", "thảo mộc", "núi rừng"];

    private static readonly string[] OfHandicraft = ["thủ công", "truyền thống", "mỹ nghệ", "trang trí", "cao cấp", "hoa văn"];

    private static readonly string[] OfOrnamental = ["nghệ thuật", "bon sai", "trồng chậu", "cao cấp"];

    private static readonly string[] OfTourism = ["bản làng", "miệt vườn", "ven sông", "trải nghiệm"];

    /// <summary>The qualities of a sector.</summary>
    /// <param name="sector">The sector's number, 1 to 6.</param>
    public static string[] OfSector(int sector) =>
        ((string[][])[OfFood, OfDrinks, OfHerbs, OfHandicraft, OfOrnamental, OfTourism])[sector - 1];
}
