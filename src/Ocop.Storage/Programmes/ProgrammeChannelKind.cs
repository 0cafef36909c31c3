using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Storage.Programmes;

/// <summary>What a way to buyers is.</summary>
[JsonConverter(typeof(EnumNameConverter<ProgrammeChannelKind>))]
public enum ProgrammeChannelKind
{
    /// <summary>An e-commerce platform (sàn thương mại điện tử).</summary>
    ECommercePlatform,

    /// <summary>Selling online without a named platform: sites, broadcasts, digital applications.</summary>
    OnlineSales,

    /// <summary>A supermarket or chain of shops (siêu thị).</summary>
    Retail,

    /// <summary>Wholesale markets (chợ đầu mối).</summary>
    Wholesale,

    /// <summary>Distributors (đơn vị phân phối).</summary>
    Distribution,

    /// <summary>Display at a place of the programme (trưng bày).</summary>
    Display,

    /// <summary>Promotion of trade (xúc tiến thương mại).</summary>
    TradePromotion,

    /// <summary>Web sites and portals (website, cổng thông tin điện tử).</summary>
    WebPortal,

    /// <summary>Social networks (mạng xã hội).</summary>
    SocialNetwork,

    /// <summary>Printed matter: magazines, newsletters, features, leaflets.</summary>
    PrintedMedia,

    /// <summary>Products put together as gifts or souvenirs (gói combo quà tặng).</summary>
    GiftSet,
}
