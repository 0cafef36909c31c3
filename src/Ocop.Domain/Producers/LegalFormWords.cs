namespace Ocop.Domain.Producers;

/// <summary>The words, folded, by which names of producers state a legal form or shorten a common word.</summary>
internal static class LegalFormWords
{
    /// <summary>What a name of a form begins with; of several that match the longest counts.</summary>
    public static readonly (string Words, LegalForm Form)[] Openings =
    [
        ("lien hiep hop tac xa", LegalForm.Cooperative),
        ("lien hiep htx", LegalForm.Cooperative),
        ("hop tac xa htx", LegalForm.Cooperative),
        ("hop tac xa", LegalForm.Cooperative),
        ("htx", LegalForm.Cooperative),
        ("to hop tac xa", LegalForm.CooperativeGroup),
        ("to hop tac", LegalForm.CooperativeGroup),
        ("tht", LegalForm.CooperativeGroup),
        ("cong ty trach nhiem huu han mot thanh vien", LegalForm.LimitedCompany),
        ("cong ty trach nhiem huu han mtv", LegalForm.LimitedCompany),
        ("cong ty trach nhiem huu han", LegalForm.LimitedCompany),
        ("cong ty trach nhiem huu han hai thanh vien", LegalForm.LimitedCompany),
        ("cong ty tnhh mot thanh vien", LegalForm.LimitedCompany),
        ("cong ty tnhh hai thanh vien", LegalForm.LimitedCompany),
        ("cong ty tnhh mtv", LegalForm.LimitedCompany),
        ("cong ty tnhh", LegalForm.LimitedCompany),
        ("cong ty co phan", LegalForm.JointStockCompany),
        ("cong ty cp", LegalForm.JointStockCompany),
        ("cong ty hop danh", LegalForm.Partnership),
        ("doanh nghiep tu nhan", LegalForm.PrivateEnterprise),
        ("dntn", LegalForm.PrivateEnterprise),
        ("cong ty", LegalForm.Company),
        ("doanh nghiep", LegalForm.Company),
        ("ho kinh doanh ca the", LegalForm.BusinessHousehold),
        ("ho kinh doanh", LegalForm.BusinessHousehold),
        ("hkd ca the", LegalForm.BusinessHousehold),
        ("hkd", LegalForm.BusinessHousehold),
        ("ho gia dinh co dang ky kinh doanh", LegalForm.BusinessHousehold),
        ("ho gia dinh", LegalForm.ProductionHousehold),
        ("ho san xuat va kinh doanh", LegalForm.ProductionHousehold),
        ("ho san xuat kinh doanh", LegalForm.ProductionHousehold),
        ("ho san xuat", LegalForm.ProductionHousehold),
        ("co so san xuat va kinh doanh", LegalForm.Establishment),
        ("co so san xuat kinh doanh", LegalForm.Establishment),
        ("co so san xuat", LegalForm.Establishment),
        ("co so kinh doanh", LegalForm.Establishment),
        ("co so", LegalForm.Establishment),
        ("xuong san xuat", LegalForm.Establishment),
        ("chi nhanh", LegalForm.Branch),
        ("dia diem kinh doanh", LegalForm.PlaceOfBusiness),
        ("nha may", LegalForm.Factory),
        ("nha hang", LegalForm.Shop),
        ("cua hang", LegalForm.Shop),
        ("quay", LegalForm.Shop),
        ("trang trai", LegalForm.Farm),
        ("hiep hoi", LegalForm.Association),
        ("hoi nong dan", LegalForm.Association),
        ("hoi phu nu", LegalForm.Association),
        ("hoi lien hiep phu nu", LegalForm.Association),
        ("lang nghe", LegalForm.CraftVillage),
        ("trung tam", LegalForm.Centre),
    ];

    /// <summary>What a name may end with in place of an opening, as companies write themselves in English.</summary>
    public static readonly (string Words, LegalForm Form)[] Endings =
    [
        ("co ltd", LegalForm.LimitedCompany),
        ("company limited", LegalForm.LimitedCompany),
        ("jsc", LegalForm.JointStockCompany),
        ("joint stock company", LegalForm.JointStockCompany),
    ];

    /// <summary>Words before a person's name, with their accents, for without them they are parts of names too.</summary>
    public static readonly string[] Titles = ["ông", "bà", "chị"];

    /// <summary>The word between a works and the company that it belongs to.</summary>
    public const string BelongsTo = "thuoc";

    /// <summary>Shortened words, folded, and what they stand for with its accents; an empty row is a word that tells no producers apart.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Expansions = new Dictionary<string, string[]>
    {
        ["cty"] = ["công", "ty"],
        ["ct"] = ["công", "ty"],
        ["ctcp"] = ["công", "ty", "cổ", "phần"],
        ["cssx"] = ["cơ", "sở", "sản", "xuất"],
        ["cssxkd"] = ["cơ", "sở", "sản", "xuất", "kinh", "doanh"],
        ["htxnn"] = ["htx", "nông", "nghiệp"],
        ["nn"] = ["nông", "nghiệp"],
        ["dv"] = ["dịch", "vụ"],
        ["dvnn"] = ["dịch", "vụ", "nông", "nghiệp"],
        ["dvth"] = ["dịch", "vụ", "tổng", "hợp"],
        ["tm"] = ["thương", "mại"],
        ["tmdv"] = ["thương", "mại", "dịch", "vụ"],
        ["sx"] = ["sản", "xuất"],
        ["sxkd"] = ["sản", "xuất", "kinh", "doanh"],
        ["sxtm"] = ["sản", "xuất", "thương", "mại"],
        ["kd"] = ["kinh", "doanh"],
        ["xnk"] = ["xuất", "nhập", "khẩu"],
        ["xk"] = ["xuất", "khẩu"],
        ["va"] = [],
    };
}
