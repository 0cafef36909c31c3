using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Producers;

/// <summary>The legal form that the beginning of a producer's name states.</summary>
[JsonConverter(typeof(EnumNameConverter<LegalForm>))]
public enum LegalForm
{
    /// <summary>No form is stated: a person's or a brand's name.</summary>
    Unstated,

    /// <summary>Hợp tác xã, HTX.</summary>
    Cooperative,

    /// <summary>Tổ hợp tác, THT.</summary>
    CooperativeGroup,

    /// <summary>Công ty trách nhiệm hữu hạn, Cty TNHH, with one (MTV) or more members.</summary>
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

    /// <summary>Công ty hợp danh.</summary>
    Partnership,

    /// <summary>Chi nhánh of a company, which is the producer in law.</summary>
    Branch,

    /// <summary>Địa điểm kinh doanh of a company, which is the producer in law.</summary>
    PlaceOfBusiness,

    /// <summary>Nhà máy, mostly one thuộc a company, which is the producer in law.</summary>
    Factory,

    /// <summary>Nhà hàng, cửa hàng, quầy.</summary>
    Shop,

    /// <summary>Trang trại.</summary>
    Farm,

    /// <summary>Hiệp hội, and the associations of farmers and of women.</summary>
    Association,

    /// <summary>Làng nghề: a label of products, and no producer in law (Decision 26/2026/QĐ-TTg, article 2.3).</summary>
    CraftVillage,

    /// <summary>Trung tâm, such as one of research or of the army.</summary>
    Centre,

    /// <summary>Ông, bà, chị: a person, with no form of organisation.</summary>
    Person,
}
