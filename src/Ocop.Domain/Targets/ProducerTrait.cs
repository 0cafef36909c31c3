using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Targets;

/// <summary>What a target asks of a producer beside its kind.</summary>
[JsonConverter(typeof(EnumNameConverter<ProducerTrait>))]
public enum ProducerTrait
{
    /// <summary>A small or medium enterprise (doanh nghiệp nhỏ và vừa).</summary>
    SmallOrMediumEnterprise,

    /// <summary>A woman stands for the producer (chủ thể là nữ).</summary>
    Woman,

    /// <summary>Works in a craft village (chủ thể làng nghề).</summary>
    InCraftVillage,
}
