using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>What a target (chỉ tiêu) of a programme counts.</summary>
[JsonConverter(typeof(EnumNameConverter<Metric>))]
public enum Metric
{
    /// <summary>Products (sản phẩm).</summary>
    Products,

    /// <summary>Producers (chủ thể).</summary>
    Producers,

    /// <summary>Communes, wards and towns (xã, phường, thị trấn).</summary>
    Communes,

    /// <summary>Traditional craft villages (làng nghề truyền thống).</summary>
    CraftVillages,

    /// <summary>The programme's own targets, of which so many are achieved (x of y).</summary>
    Indicators,

    /// <summary>Turns of taking part in trade promotion (lượt tham gia).</summary>
    Participations,

    /// <summary>Counters and places that show and sell products (điểm giới thiệu và bán sản phẩm).</summary>
    DisplayPoints,

    /// <summary>Economic organisations (tổ chức kinh tế).</summary>
    Organisations,
}
