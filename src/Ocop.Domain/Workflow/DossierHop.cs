using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Workflow;

/// <summary>Where a dossier is handed to.</summary>
[JsonConverter(typeof(EnumNameConverter<DossierHop>))]
public enum DossierHop
{
    /// <summary>The producer files it with the commune.</summary>
    ToCommune,

    /// <summary>The commune proposes it to the province.</summary>
    ToProvince,

    /// <summary>The province forwards it to the ministry.</summary>
    ToMinistry,
}
