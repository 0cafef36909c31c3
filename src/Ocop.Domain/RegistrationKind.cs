using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain;

/// <summary>What a dossier asks for (Decision 26/2026/QĐ-TTg, form 01).</summary>
[JsonConverter(typeof(EnumNameConverter<RegistrationKind>))]
public enum RegistrationKind
{
    /// <summary>The product's first ranking (lần đầu).</summary>
    First,

    /// <summary>More stars than the certificate in force has (nâng hạng; article 7.5).</summary>
    Upgrade,

    /// <summary>A ranking anew before the 36 months end (đánh giá lại, phân hạng lại; article 7.6).</summary>
    Reevaluation,
}
