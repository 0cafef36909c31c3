using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Workflow;

/// <summary>In what form a dossier is handed over (Decision 26/2026/QĐ-TTg, article 7.1).</summary>
[JsonConverter(typeof(EnumNameConverter<DossierCopies>))]
public enum DossierCopies
{
    /// <summary>One set on paper and one electronic set.</summary>
    PaperAndElectronic,

    /// <summary>Uploaded to scoring software, which has the legal value of paper and stands for both sets.</summary>
    ScoringSoftware,

    /// <summary>On paper alone, which is not complete.</summary>
    PaperOnly,

    /// <summary>An electronic set alone, not by scoring software, which is not complete.</summary>
    ElectronicOnly,
}
