namespace Ocop.Domain.Producers;

/// <summary>The words, folded, by which names of producers state a legal form or shorten a common word.</summary>
internal static class LegalFormWords
{
    /// <summary>What a name of a form begins with; of several that match the longest counts.</summary>
    public static readonly (string Words, LegalForm Form)[] Openings =
    [
        ("lien hiep hop tac xa", LegalForm.Cooperative),
        ("hop tac xa htx", LegalForm.Cooperative),
        ("hop tac xa", LegalForm.Cooperative),
        ("htx", LegalForm.Cooperative),
        ("to hop tac xa", LegalForm.CooperativeGroup),
        ("to hop tac", LegalForm.CooperativeGroup),
        ("tht", LegalForm.CooperativeGroup),
        ("cong ty trach nhiem huu han mot thanh vien", LegalForm.LimitedCompany),
        ("cong ty trach nhiem huu han mtv", LegalForm.LimitedCompany),
        ("cong ty trach nhiem huu han", LegalForm.LimitedCompany),
        ("cong ty tnhh mot thanh vien", LegalForm.LimitedCompany),
        ("cong ty tnhh mtv", LegalForm.LimitedCompany),
        ("cong ty tnhh", LegalForm.LimitedCompany),
        ("cong ty co phan", LegalForm.JointStockCompany),
        ("cong ty cp", LegalForm.JointStockCompany),
        ("doanh nghiep tu nhan", LegalForm.PrivateEnterprise),
        ("dntn", LegalForm.PrivateEnterprise),
        ("cong ty", LegalForm.Company),
        ("doanh nghiep", LegalForm.Company),
        ("ho kinh doanh ca the", LegalForm.BusinessHousehold),
        ("ho kinh doanh", LegalForm.BusinessHousehold),
        ("hkd", LegalForm.BusinessHousehold),
        ("ho san xuat va kinh doanh", LegalForm.ProductionHousehold),
        ("ho san xuat kinh doanh", LegalForm.ProductionHousehold),
        ("ho san xuat", LegalForm.ProductionHousehold),
        ("co so san xuat va kinh doanh", LegalForm.Establishment),
        ("co so san xuat kinh doanh", LegalForm.Establishment),
        ("co so san xuat", LegalForm.Establishment),
        ("co so kinh doanh", LegalForm.Establishment),
        ("co so", LegalForm.Establishment),
        ("cssx", LegalForm.Establishment),
    ];

    /// <summary>Shortened words and what they stand for; an empty row is a word that tells no producers apart.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Expansions = new Dictionary<string, string[]>
    {
        ["cty"] = ["cong", "ty"],
        ["htxnn"] = ["htx", "nong", "nghiep"],
        ["nn"] = ["nong", "nghiep"],
        ["dv"] = ["dich", "vu"],
        ["dvnn"] = ["dich", "vu", "nong", "nghiep"],
        ["dvth"] = ["dich", "vu", "tong", "hop"],
        ["tm"] = ["thuong", "mai"],
        ["tmdv"] = ["thuong", "mai", "dich", "vu"],
        ["sx"] = ["san", "xuat"],
        ["sxkd"] = ["san", "xuat", "kinh", "doanh"],
        ["sxtm"] = ["san", "xuat", "thuong", "mai"],
        ["kd"] = ["kinh", "doanh"],
        ["xnk"] = ["xuat", "nhap", "khau"],
        ["xk"] = ["xuat", "khau"],
        ["va"] = [],
    };
}
