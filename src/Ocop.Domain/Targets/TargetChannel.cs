using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>The way to buyers that a target looks at.</summary>
[JsonConverter(typeof(EnumNameConverter<TargetChannel>))]
public enum TargetChannel
{
    /// <summary>Export (xuất khẩu).</summary>
    Export,

    /// <summary>Supermarkets and convenience stores (kênh bán hàng hiện đại).</summary>
    ModernRetail,

    /// <summary>E-commerce platforms (sàn thương mại điện tử).</summary>
    ECommerce,

    /// <summary>Places that show and sell OCOP products (điểm trưng bày, giới thiệu).</summary>
    DisplayPoint,

    /// <summary>Fairs and meetings of buyers and sellers (xúc tiến thương mại).</summary>
    TradePromotion,
}
