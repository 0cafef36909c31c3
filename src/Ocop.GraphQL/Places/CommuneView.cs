using Ocop.Domain.Places;
using Ocop.Storage.Communes;

namespace Ocop.GraphQL.Places;

/// <summary>A commune of the official list with the province it was asked of.</summary>
/// <param name="Commune">The commune in the domain's terms.</param>
/// <param name="Record">What the list says, with its days.</param>
/// <param name="Province">The province on the day.</param>
internal sealed record CommuneView(Commune Commune, CommuneRecord Record, ProvinceView Province)
{
    /// <summary>A commune of a province.</summary>
    public static CommuneView Of(CommuneRecord record, ProvinceView province) => new(
        Commune.Create(new CommuneFacts(CommuneCode.Parse(record.Code).In(province.Province.Era), record.Name, record.Kind) { Province = province.Province }).Value,
        record,
        province);
}
