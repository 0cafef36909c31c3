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

    /// <summary>A unit of an official list of communes as it was from one day on; its code is the official one with that day.</summary>
    Commune,

    /// <summary>A state of a data set that was loaded; its code is the set's name with the SHA-256 of its bytes.</summary>
    DataSet,
}
