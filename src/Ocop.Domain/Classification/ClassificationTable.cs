using static Ocop.Domain.Classification.Ministry;

namespace Ocop.Domain.Classification;

/// <summary>Annex I of Decision 26/2026/QĐ-TTg: sectors, groups and sets, in its order.</summary>
internal static class ClassificationTable
{
    private static readonly SectorRow[] Rows =
    [
        new(1, "I", "Thực phẩm", "Food",
        [
            new(1, "Tươi sống", "Fresh food",
            [
                new(1, "Rau, củ, quả, hạt tươi", "Fresh vegetables, tubers, fruit, nuts and seeds", AgricultureAndEnvironment),
                new(2, "Thịt, thủy sản, trứng, sữa tươi", "Fresh meat, aquatic products, eggs and milk", AgricultureAndEnvironment),
            ]),
            new(2, "Thô, sơ chế", "Raw and semi-processed food",
            [
                new(3, "Gạo, ngũ cốc, hạt sơ chế khác", "Rice, cereals and other semi-processed seeds", AgricultureAndEnvironment),
                new(
                    4,
                    "Mật ong, mật khác và nông sản thực phẩm khác",
                    "Honey, other nectars and other agricultural food",
                    AgricultureAndEnvironment),
            ]),
            new(3, "Chế biến", "Processed food",
            [
                new(5, "Đồ ăn nhanh", "Fast food", IndustryAndTrade),
                new(6, "Chế biến từ gạo, ngũ cốc", "Processed rice and cereals", AgricultureAndEnvironment, IndustryAndTrade),
                new(
                    7,
                    "Chế biến từ rau, củ, quả, hạt",
                    "Processed vegetables, tubers, fruit, nuts and seeds",
                    AgricultureAndEnvironment),
                new(
                    8,
                    "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác",
                    "Processed meat, aquatic products, eggs, milk, honey, other nectars and other agricultural food",
                    AgricultureAndEnvironment,
                    IndustryAndTrade),
            ]),
            new(4, "Gia vị", "Seasonings",
            [
                new(
                    9,
                    "Tương, nước mắm, gia vị dạng lỏng khác",
                    "Soybean sauce, fish sauce and other liquid seasonings",
                    AgricultureAndEnvironment),
                new(
                    10,
                    "Gia vị khác (muối, hành, tỏi, tiêu)",
                    "Other seasonings (salt, onion, garlic, pepper)",
                    AgricultureAndEnvironment),
            ]),
            new(5, "Chè", "Tea",
            [
                new(11, "Chè tươi, chè chế biến", "Fresh and processed tea", AgricultureAndEnvironment),
                new(12, "Sản phẩm trà từ thực vật khác", "Teas of other plants", AgricultureAndEnvironment),
            ]),
            new(6, null, null, [new(13, "Cà phê, ca cao", "Coffee and cocoa", AgricultureAndEnvironment)]),
        ]),
        new(2, "II", "Đồ uống", "Drinks",
        [
            new(7, "Có cồn", "Alcoholic drinks",
            [
                new(14, "Rượu trắng", "White spirits", IndustryAndTrade),
                new(15, "Đồ uống có cồn khác", "Other alcoholic drinks", IndustryAndTrade),
            ]),
            new(8, "Không cồn", "Non-alcoholic drinks",
            [
                new(16, "Nước khoáng thiên nhiên, nước uống đóng chai", "Natural mineral water and bottled drinking water", Health),
                new(17, "Đồ uống không cồn khác", "Other non-alcoholic drinks", IndustryAndTrade),
            ]),
        ]),
        new(3, "III", "Dược liệu và sản phẩm từ dược liệu", "Medicinal herbs and products of them",
        [
            new(9, null, null,
            [
                new(
                    18,
                    "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
                    "Functional food, herbal and traditional medicine",
                    Health),
            ]),
            new(10, null, null, [new(19, "Mỹ phẩm có thành phần từ dược liệu", "Cosmetics with herbal ingredients", Health)]),
            new(11, null, null, [new(20, "Tinh dầu và dược liệu khác", "Essential oils and other herbs", Health, IndustryAndTrade)]),
        ]),
        new(4, "IV", "Thủ công mỹ nghệ", "Handicraft",
        [
            new(12, null, null,
            [
                new(
                    21,
                    "Thủ công mỹ nghệ gia dụng, trang trí",
                    "Household and decorative handicraft",
                    IndustryAndTrade,
                    AgricultureAndEnvironment),
            ]),
            new(13, null, null, [new(22, "Vải, may mặc", "Textiles and garments", IndustryAndTrade)]),
        ]),
        new(5, "V", "Sinh vật cảnh", "Ornamental plants and animals",
        [
            new(14, null, null, [new(23, "Hoa", "Flowers", AgricultureAndEnvironment)]),
            new(15, null, null, [new(24, "Cây cảnh", "Ornamental plants", AgricultureAndEnvironment)]),
            new(16, null, null, [new(25, "Động vật cảnh", "Ornamental animals", AgricultureAndEnvironment)]),
        ]),
        new(
            6,
            "VI",
            "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
            "Community tourism, ecotourism and tourist sites",
            [
                new(17, null, null,
                [
                    new(
                        26,
                        "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
                        "Community tourism, ecotourism and tourist sites",
                        CultureSportsAndTourism,
                        AgricultureAndEnvironment),
                ]),
            ]),
    ];

    public static readonly IReadOnlyList<Sector> Sectors = [.. Rows.Select(row => new Sector(row))];

    public static readonly IReadOnlyList<ProductGroup> Groups = [.. Sectors.SelectMany(sector => sector.Groups)];

    public static readonly IReadOnlyList<ProductSet> Sets = [.. Sectors.SelectMany(sector => sector.Sets)];
}

/// <summary>A sector of the annex.</summary>
internal sealed record SectorRow(int Number, string Numeral, string Name, string NameEn, GroupRow[] Groups);

/// <summary>A group of the annex; without names where group and set are one.</summary>
internal sealed record GroupRow(int Number, string? Name, string? NameEn, SetRow[] Sets);

/// <summary>A set of the annex and the ministries that manage it.</summary>
internal sealed record SetRow(int Number, string Name, string NameEn, params Ministry[] Ministries);
