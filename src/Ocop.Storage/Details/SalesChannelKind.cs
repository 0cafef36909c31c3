namespace Ocop.Storage.Details;

/// <summary>The ways in which a product reaches those who buy it.</summary>
public enum SalesChannelKind
{
    /// <summary>Supermarkets and convenience stores (kênh bán hàng hiện đại).</summary>
    ModernRetail,

    /// <summary>Platforms of e-commerce (sàn thương mại điện tử).</summary>
    ECommerce,

    /// <summary>Points that show and sell OCOP products (điểm giới thiệu và bán sản phẩm OCOP).</summary>
    SalesPoint,

    /// <summary>The producer's own shop or site.</summary>
    Producer,
}
