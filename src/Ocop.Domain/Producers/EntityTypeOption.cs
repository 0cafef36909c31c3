using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Producers;

/// <summary>The options of criterion 3.1 of the scoring sheets, which asks for the type of the producer (annex II of Decision 26/2026/QĐ-TTg).</summary>
/// <remarks>
/// The value is the option's place on the sheet. Its points are the sheet's: 1, 2 and 3 in all sets but the seventh, which
/// prints 1, 1 and 3.
/// </remarks>
[JsonConverter(typeof(EnumNameConverter<EntityTypeOption>))]
public enum EntityTypeOption
{
    /// <summary>A household, a farm or a cooperative group.</summary>
    HouseholdFarmOrGroup = 1,

    /// <summary>A limited company, a private enterprise, or a joint-stock company of which local people hold less than 51 per cent.</summary>
    CompanyWithoutLocalMajority = 2,

    /// <summary>A cooperative, or a joint-stock company of which local people hold 51 per cent or more; for tourism the remaining kinds too.</summary>
    CooperativeOrLocalMajority = 3,
}
