using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Law;

/// <summary>The body that issued a decision, as far as the suffix of its number says it plainly.</summary>
[JsonConverter(typeof(EnumNameConverter<DecisionIssuer>))]
public enum DecisionIssuer
{
    /// <summary>The number has no suffix, or one that does not say it plainly.</summary>
    Unknown,

    /// <summary>A people's committee (UBND); of a province or of a district, which the suffix does not say.</summary>
    PeopleCommittee,

    /// <summary>The Prime Minister (TTg).</summary>
    PrimeMinister,

    /// <summary>The Ministry of Agriculture and Rural Development (BNN, BNN&amp;PTNT), until February 2025.</summary>
    MinistryOfAgricultureAndRuralDevelopment,

    /// <summary>The Ministry of Agriculture and Environment (BNNMT), from March 2025.</summary>
    MinistryOfAgricultureAndEnvironment,

    /// <summary>The Ministry of Industry and Trade (BCT).</summary>
    MinistryOfIndustryAndTrade,

    /// <summary>A coordination office for new rural development (VPĐP), such as the central one.</summary>
    CoordinationOffice,

    /// <summary>The central steering committee (BCĐTW).</summary>
    CentralSteeringCommittee,
}
