using NodaTime;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.DataSets;

/// <summary>A row of <c>data_sets</c>: one state of a data set that was loaded.</summary>
internal sealed class DataSetRow : ILogged
{
    public long Id { get; set; }

    public required string Name { get; set; }

    /// <summary>The SHA-256 of the file's bytes, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; set; }

    public int Rows { get; set; }

    public Instant LoadedAt { get; set; }

    public long Revision { get; set; }

    RecordKind ILogged.LoggedKind => RecordKind.DataSet;

    string ILogged.LoggedCode => LoggedCode.Of(Name, Sha256);
}
