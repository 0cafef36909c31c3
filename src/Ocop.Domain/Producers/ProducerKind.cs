using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Producers;

/// <summary>What a producer (chủ thể) is, in the words of Decision 26/2026/QĐ-TTg, article 2.3.</summary>
[JsonConverter(typeof(EnumNameConverter<ProducerKind>))]
public enum ProducerKind
{
    /// <summary>A cooperative (hợp tác xã).</summary>
    Cooperative,

    /// <summary>A cooperative group (tổ hợp tác).</summary>
    CooperativeGroup,

    /// <summary>An enterprise (doanh nghiệp); the article names small and medium ones.</summary>
    Enterprise,

    /// <summary>A farm (trang trại).</summary>
    Farm,

    /// <summary>A production household (hộ sản xuất).</summary>
    ProductionHousehold,

    /// <summary>A household with business registration (hộ gia đình có đăng ký kinh doanh, hộ kinh doanh).</summary>
    BusinessHousehold,

    /// <summary>An association (hội, hiệp hội); for tourism.</summary>
    Association,

    /// <summary>An operating centre (trung tâm điều hành); for tourism.</summary>
    OperatingCentre,
}
