using NodaTime;
using Ocop.Storage.DataSets;
using Ocop.Storage.Programmes;

namespace Ocop.Storage.Opening;

/// <summary>Which registry is opened, and what it must hold afterwards.</summary>
/// <param name="ConnectionString">
/// The connection string; for SQLite <c>Data Source=registry.db</c>, a relative path counting from the caller's folder.
/// </param>
public sealed record RegistryOptions(string ConnectionString)
{
    /// <summary>The engine that the connection string is for.</summary>
    public RegistryProvider Provider { get; init; } = RegistryProvider.Sqlite;

    /// <summary>The data sets that opening loads unless they are loaded already.</summary>
    public IReadOnlyList<DataSetFile> DataSets { get; init; } = [];

    /// <summary>The files of programmes that opening loads unless they are loaded already.</summary>
    public IReadOnlyList<ProgrammeFile> Programmes { get; init; } = [];

    /// <summary>Tells when something is written.</summary>
    public required IClock Clock { get; init; }

    /// <summary>
    /// Whether nothing will be written, so that a file of SQLite serves too that the user may only read, in a folder that the user may only read.
    /// </summary>
    /// <remarks>Such a file is taken to stay as it is until it is closed; where it holds less than its log, it is refused.</remarks>
    public bool OnlyReads { get; init; }

    /// <summary>How long to wait for a lock that another process holds.</summary>
    public Duration LockTimeout { get; init; } = Duration.FromSeconds(10);
}
