namespace Ocop.Domain.Places;

/// <summary>The provincial units of both eras, each table in the order of the official codes.</summary>
/// <remarks>
/// Before: the 63 units until 30 June 2025. From: the 34 units of Decision 19/2025/QĐ-TTg, in force on 1 July 2025.
/// A centrally run city is marked; the few changes of kind within an era stand in <see cref="ProvinceKindChanges"/>.
/// </remarks>
internal static class ProvinceTable
{
    /// <summary>Code, name, whether a city at the end of the era, code of the unit it went into, other names.</summary>
    public static readonly ProvinceRow[] Before =
    [
        new("01", "Hà Nội", true, "01", []),
        new("02", "Hà Giang", false, "08", []),
        new("04", "Cao Bằng", false, "04", []),
        new("06", "Bắc Kạn", false, "19", []),
        new("08", "Tuyên Quang", false, "08", []),
        new("10", "Lào Cai", false, "15", []),
        new("11", "Điện Biên", false, "11", []),
        new("12", "Lai Châu", false, "12", []),
        new("14", "Sơn La", false, "14", []),
        new("15", "Yên Bái", false, "15", []),
        new("17", "Hòa Bình", false, "25", []),
        new("19", "Thái Nguyên", false, "19", []),
        new("20", "Lạng Sơn", false, "20", []),
        new("22", "Quảng Ninh", false, "22", []),
        new("24", "Bắc Giang", false, "24", []),
        new("25", "Phú Thọ", false, "25", []),
        new("26", "Vĩnh Phúc", false, "25", []),
        new("27", "Bắc Ninh", false, "24", []),
        new("30", "Hải Dương", false, "31", []),
        new("31", "Hải Phòng", true, "31", []),
        new("33", "Hưng Yên", false, "33", []),
        new("34", "Thái Bình", false, "33", []),
        new("35", "Hà Nam", false, "37", []),
        new("36", "Nam Định", false, "37", []),
        new("37", "Ninh Bình", false, "37", []),
        new("38", "Thanh Hóa", false, "38", []),
        new("40", "Nghệ An", false, "40", []),
        new("42", "Hà Tĩnh", false, "42", []),
        new("44", "Quảng Bình", false, "44", []),
        new("45", "Quảng Trị", false, "44", []),
        new("46", "Huế", true, "46", ["Thừa Thiên Huế"]),
        new("48", "Đà Nẵng", true, "48", []),
        new("49", "Quảng Nam", false, "48", []),
        new("51", "Quảng Ngãi", false, "51", []),
        new("52", "Bình Định", false, "52", []),
        new("54", "Phú Yên", false, "66", []),
        new("56", "Khánh Hòa", false, "56", []),
        new("58", "Ninh Thuận", false, "56", []),
        new("60", "Bình Thuận", false, "68", []),
        new("62", "Kon Tum", false, "51", []),
        new("64", "Gia Lai", false, "52", []),
        new("66", "Đắk Lắk", false, "66", ["Đắc Lắc", "Đăk Lăk"]),
        new("67", "Đắk Nông", false, "68", ["Đăk Nông", "Ðắk Nông"]),
        new("68", "Lâm Đồng", false, "68", []),
        new("70", "Bình Phước", false, "75", []),
        new("72", "Tây Ninh", false, "80", []),
        new("74", "Bình Dương", false, "79", []),
        new("75", "Đồng Nai", false, "75", []),
        new("77", "Bà Rịa - Vũng Tàu", false, "79", []),
        new("79", "Hồ Chí Minh", true, "79", ["TP.HCM", "TP. Hồ Chí Minh", "Sài Gòn"]),
        new("80", "Long An", false, "80", []),
        new("82", "Tiền Giang", false, "82", []),
        new("83", "Bến Tre", false, "86", []),
        new("84", "Trà Vinh", false, "86", []),
        new("86", "Vĩnh Long", false, "86", []),
        new("87", "Đồng Tháp", false, "82", []),
        new("89", "An Giang", false, "91", []),
        new("91", "Kiên Giang", false, "91", []),
        new("92", "Cần Thơ", true, "92", []),
        new("93", "Hậu Giang", false, "92", []),
        new("94", "Sóc Trăng", false, "92", []),
        new("95", "Bạc Liêu", false, "96", []),
        new("96", "Cà Mau", false, "96", []),
    ];

    /// <summary>Code, name, whether a city now, no successor, other names.</summary>
    public static readonly ProvinceRow[] From =
    [
        new("01", "Hà Nội", true, null, []),
        new("04", "Cao Bằng", false, null, []),
        new("08", "Tuyên Quang", false, null, []),
        new("11", "Điện Biên", false, null, []),
        new("12", "Lai Châu", false, null, []),
        new("14", "Sơn La", false, null, []),
        new("15", "Lào Cai", false, null, []),
        new("19", "Thái Nguyên", false, null, []),
        new("20", "Lạng Sơn", false, null, []),
        new("22", "Quảng Ninh", false, null, []),
        new("24", "Bắc Ninh", false, null, []),
        new("25", "Phú Thọ", false, null, []),
        new("31", "Hải Phòng", true, null, []),
        new("33", "Hưng Yên", false, null, []),
        new("37", "Ninh Bình", false, null, []),
        new("38", "Thanh Hóa", false, null, []),
        new("40", "Nghệ An", false, null, []),
        new("42", "Hà Tĩnh", false, null, []),
        new("44", "Quảng Trị", false, null, []),
        new("46", "Huế", true, null, ["Thừa Thiên Huế"]),
        new("48", "Đà Nẵng", true, null, []),
        new("51", "Quảng Ngãi", false, null, []),
        new("52", "Gia Lai", false, null, []),
        new("56", "Khánh Hòa", false, null, []),
        new("66", "Đắk Lắk", false, null, ["Đắc Lắc", "Đăk Lăk"]),
        new("68", "Lâm Đồng", false, null, []),
        new("75", "Đồng Nai", true, null, []),
        new("79", "Hồ Chí Minh", true, null, ["TP.HCM", "TP. Hồ Chí Minh", "Sài Gòn"]),
        new("80", "Tây Ninh", false, null, []),
        new("82", "Đồng Tháp", false, null, []),
        new("86", "Vĩnh Long", false, null, []),
        new("91", "An Giang", false, null, []),
        new("92", "Cần Thơ", true, null, []),
        new("96", "Cà Mau", false, null, []),
    ];
}

/// <summary>One row of the table.</summary>
/// <param name="Code">The official two-digit code within its era.</param>
/// <param name="Name">The name without its kind.</param>
/// <param name="IsCity">Whether the unit is a centrally run city at the end of its era.</param>
/// <param name="SuccessorCode">The code of the unit from 2025 that holds it whole; null for units from 2025.</param>
/// <param name="Aliases">Other names and spellings seen in print.</param>
internal sealed record ProvinceRow(string Code, string Name, bool IsCity, string? SuccessorCode, string[] Aliases);
