namespace Ocop.Storage.Opening;

/// <summary>Why a registry's database cannot be used.</summary>
public enum RegistryFault
{
    /// <summary>The folder that should hold the database does not exist.</summary>
    FolderMissing,

    /// <summary>The file cannot be opened, read or written.</summary>
    Unreadable,

    /// <summary>The file is no database, is damaged, or is a database of something else.</summary>
    Corrupt,

    /// <summary>Another process keeps the database locked.</summary>
    Locked,

    /// <summary>The database was made by a newer version of this program.</summary>
    NewerSchema,

    /// <summary>A row of a data set cannot be read.</summary>
    UnreadableRow,

    /// <summary>The database holds records where an empty one is needed.</summary>
    NotEmpty,

    /// <summary>The server cannot be reached, or the connection to it broke.</summary>
    Unreachable,

    /// <summary>The server refuses the user.</summary>
    Refused,

    /// <summary>As many readers as are allowed are at work, and none ended in time.</summary>
    Busy,

    /// <summary>A revision was asked for that is not written yet.</summary>
    RevisionNotReached,

    /// <summary>A file of programmes cannot be read, or what it states contradicts itself.</summary>
    UnreadableProgramme,

    /// <summary>The disk, or the space that the database may take on it, is full; nothing was changed.</summary>
    Full,

    /// <summary>A list that is to be imported cannot be read.</summary>
    UnreadableList,

    /// <summary>A record that is to be withdrawn, or to replace another, is not recorded, was withdrawn before, or is of another kind.</summary>
    NoSuchRecord,

    /// <summary>A record cannot be withdrawn while others need it.</summary>
    StillNeeded,

    /// <summary>A record would get the code of one that was withdrawn.</summary>
    WithdrawnCode,

    /// <summary>The database was made by an older version of this program, and what is asked does not bring it up to date.</summary>
    OlderSchema,

    /// <summary>There is no database where one is needed.</summary>
    NoDatabase,

    /// <summary>The database holds more than what would replace it, or there is something where a file should be written.</summary>
    WouldOverwrite,

    /// <summary>What is asked works on files, and the registry is on a server.</summary>
    NotAFile,

    /// <summary>An export cannot be written.</summary>
    UnwritableExport,

    /// <summary>An export cannot be read, is damaged, or was made by a newer version of this program.</summary>
    UnreadableExport,
}
