namespace Ocop.Storage.Revisions;

/// <summary>Why a place is none of a registry's change log.</summary>
public enum ChangePlaceProblem
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>The changes behind it are not all kept.</summary>
    NotKept,

    /// <summary>Its revision does not exist yet: the registry was restored from a backup, or it is a copy that lags.</summary>
    Ahead,

    /// <summary>The revision of its number was written at another time: the place is another registry's, or of what a backup forgot.</summary>
    OtherHistory,
}
