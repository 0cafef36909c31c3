namespace Ocop.Storage.Revisions;

/// <summary>The kinds of records that the change log tells of.</summary>
public enum RecordKind
{
    /// <summary>A product.</summary>
    Product,

    /// <summary>A producer.</summary>
    Producer,

    /// <summary>A certificate.</summary>
    Certificate,

    /// <summary>A dossier.</summary>
    Dossier,

    /// <summary>A programme.</summary>
    Programme,

    /// <summary>A commune of an official list, as it is from one day to another.</summary>
    Commune,

    /// <summary>A state of a data set that was loaded; its code is the set's name with the SHA-256 of its bytes.</summary>
    DataSet,
}
