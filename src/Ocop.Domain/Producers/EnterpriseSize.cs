using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Producers;

/// <summary>The size of an enterprise, as far as article 2.3 of Decision 26/2026/QĐ-TTg asks for it.</summary>
[JsonConverter(typeof(EnumNameConverter<EnterpriseSize>))]
public enum EnterpriseSize
{
    /// <summary>Small or medium (nhỏ và vừa), as the article names them.</summary>
    SmallOrMedium,

    /// <summary>Large, which the article does not name.</summary>
    Large,
}
