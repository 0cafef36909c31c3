namespace Ocop.Storage.Checking;

/// <summary>What a check of a registry can find.</summary>
public enum CheckKind
{
    /// <summary>The database engine itself finds its file or its rules damaged.</summary>
    Damage,

    /// <summary>A revision is missing between others.</summary>
    RevisionMissing,

    /// <summary>The changes of a revision are not numbered from 1 on without gap.</summary>
    ChangeMissing,

    /// <summary>A change tells of a revision that is not in the log.</summary>
    ChangeWithoutRevision,

    /// <summary>A change tells of a record that is neither recorded nor withdrawn.</summary>
    ChangeWithoutRecord,

    /// <summary>The log does not tell of a record.</summary>
    RecordWithoutChange,

    /// <summary>The last change that the log tells of a record is not that of the revision in the record.</summary>
    RevisionDiffers,

    /// <summary>A record is recorded though it was withdrawn.</summary>
    WithdrawnButRecorded,

    /// <summary>A row belongs to a record, or refers to one, that there is not.</summary>
    RowWithoutRecord,

    /// <summary>A product's standing is missing, or is not what its certificates say.</summary>
    StandingDiffers,

    /// <summary>A certificate's status is missing, or is not what its facts say.</summary>
    StatusDiffers,

    /// <summary>The forms of a name by which it is searched and ordered do not follow from the name.</summary>
    NameFormsDiffer,

    /// <summary>The places where a name begins to be typed are not those of the name.</summary>
    NameStartsDiffer,

    /// <summary>A record is not in an index that finds it.</summary>
    NotIndexed,

    /// <summary>An index finds a record that there is not.</summary>
    IndexedWithoutRecord,
}
