namespace Ocop.Storage.Importing.Reports;

/// <summary>What came of a row of a list.</summary>
public enum RowOutcome
{
    /// <summary>It made a product, certificate or dossier.</summary>
    Accepted,

    /// <summary>It stated a fact of a recorded product, producer, certificate or dossier otherwise than recorded, which was updated.</summary>
    Changed,

    /// <summary>Whatever it states was recorded already.</summary>
    Unchanged,

    /// <summary>It cannot be recorded.</summary>
    Refused,
}
