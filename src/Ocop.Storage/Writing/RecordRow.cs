using NodaTime;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Writing;

/// <summary>What every record's row has: its identities, and when and by which revision it was written.</summary>
internal abstract class RecordRow : ILogged
{
    public long Id { get; set; }

    /// <summary>The permanent public code.</summary>
    public required string Code { get; set; }

    public Instant CreatedAt { get; set; }

    public Instant UpdatedAt { get; set; }

    /// <summary>The revision that last changed the record.</summary>
    public long Revision { get; set; }

    /// <summary>The kind under which the change log tells of the record.</summary>
    public abstract RecordKind RecordKind { get; }

    RecordKind ILogged.LoggedKind => RecordKind;

    string ILogged.LoggedCode => Code;

    /// <summary>The same values in another row.</summary>
    public RecordRow Copy() => (RecordRow)MemberwiseClone();
}
