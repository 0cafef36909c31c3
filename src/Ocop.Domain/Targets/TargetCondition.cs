using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>What must hold of a thing for a target to count it.</summary>
[JsonConverter(typeof(EnumNameConverter<TargetCondition>))]
public enum TargetCondition
{
    /// <summary>
    /// Recognised with three stars or more (được công nhận); of a producer, village or commune: has such a product.
    /// </summary>
    Recognised,

    /// <summary>Takes part in the programme or in an event (tham gia); this alone is no recognition.</summary>
    Participating,

    /// <summary>May be scored by the next council up (đủ điều kiện tham gia chấm điểm); not scored yet.</summary>
    EligibleForScoring,

    /// <summary>Rated anew at the end of the 36 months and recognised again.</summary>
    RecognisedAgain,

    /// <summary>Raised to more stars than before (nâng hạng, nâng cấp).</summary>
    Upgraded,

    /// <summary>Sold or shown through the channel of the filter; through any where the filter names none.</summary>
    OnOffer,

    /// <summary>Produces in a link of a value chain (liên kết chuỗi giá trị).</summary>
    LinkedToValueChain,

    /// <summary>Achieved or exceeded (đạt và vượt); of indicators.</summary>
    Achieved,

    /// <summary>A key product of its commune (sản phẩm chủ lực).</summary>
    KeyProduct,
}
