namespace Ocop.Domain.Workflow;

/// <summary>In what form a dossier is handed over (Decision 26/2026/QĐ-TTg, article 7.1).</summary>
[Flags]
public enum DossierCopies
{
    /// <summary>In none.</summary>
    None = 0,

    /// <summary>One set on paper.</summary>
    Paper = 1,

    /// <summary>One electronic set.</summary>
    Electronic = 2,

    /// <summary>Uploaded to scoring software, which has the legal value of paper and stands for both sets.</summary>
    ScoringSoftware = 4,
}
