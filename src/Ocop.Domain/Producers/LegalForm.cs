namespace Ocop.Domain.Producers;

/// <summary>The legal form that the beginning of a producer's name states.</summary>
public enum LegalForm
{
    /// <summary>No form is stated: a person's or a brand's name.</summary>
    Unstated,

    /// <summary>Hợp tác xã, HTX.</summary>
    Cooperative,

    /// <summary>Tổ hợp tác, THT.</summary>
    CooperativeGroup,

    /// <summary>Công ty trách nhiệm hữu hạn, Cty TNHH, with one or more members.</summary>
    LimitedCompany,

    /// <summary>Công ty cổ phần, Công ty CP.</summary>
    JointStockCompany,

    /// <summary>Doanh nghiệp tư nhân, DNTN.</summary>
    PrivateEnterprise,

    /// <summary>Công ty, Cty or Doanh nghiệp without further words.</summary>
    Company,

    /// <summary>Hộ kinh doanh, HKD.</summary>
    BusinessHousehold,

    /// <summary>Hộ sản xuất, Hộ SXKD.</summary>
    ProductionHousehold,

    /// <summary>Cơ sở, Cơ sở sản xuất, CSSX.</summary>
    Establishment,
}
