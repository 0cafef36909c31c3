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

    /// <summary>A file of programmes cannot be read, or what it states contradicts itself.</summary>
    UnreadableProgramme,

    /// <summary>A file is no list of products that can be read.</summary>
    UnreadableList,

    /// <summary>The disk, or the space that the database may take on it, is full; nothing was changed.</summary>
    Full,
}
