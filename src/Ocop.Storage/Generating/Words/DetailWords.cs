using Ocop.Storage.Details;

namespace Ocop.Storage.Generating.Words;

/// <summary>What is told of products beside their names; no channel is a real firm.</summary>
internal static class DetailWords
{
    /// <summary>Invented sales channels.</summary>
    public static readonly (string Name, SalesChannelKind Kind)[] Channels =
    [
        ("Sàn thương mại điện tử Ví Dụ", SalesChannelKind.ECommerce),
        ("Siêu thị Ví Dụ", SalesChannelKind.ModernRetail),
        ("Điểm giới thiệu và bán sản phẩm Ví Dụ", SalesChannelKind.SalesPoint),
    ];

    /// <summary>Standards.</summary>
    public static readonly string[] Standards = ["VietGAP", "GlobalGAP", "HACCP", "ISO 22000", "Halal", "TCVN 11041"];

    /// <summary>Countries in two letters of ISO 3166.</summary>
    public static readonly string[] Markets = ["CN", "JP", "US", "KR", "DE", "FR", "AU", "SG", "TW", "TH"];
}
