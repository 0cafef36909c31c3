using NodaTime;
using Ocop.Domain.Places;

namespace Ocop.Storage.Communes;

/// <summary>A commune, ward, town or special zone of an official list, as it is from one day to another.</summary>
/// <param name="Code">The official code of five digits.</param>
/// <param name="Name">The name without its kind.</param>
/// <param name="Kind">The kind.</param>
/// <param name="ProvinceCode">The official code of its province.</param>
public sealed record CommuneRecord(string Code, string Name, CommuneKind Kind, string ProvinceCode)
{
    /// <summary>The first day on which it is so; null where the list does not say it.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day on which it is so; null while it is.</summary>
    public LocalDate? ValidUntil { get; init; }
}
