using System.Data.Common;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Checking;

/// <summary>What a check asks of each database engine in a way of its own.</summary>
internal abstract class EngineInspection
{
    /// <summary>Begins a transaction that sees one moment and keeps no writer waiting.</summary>
    public abstract string BeginSnapshot { get; }

    /// <summary>The tables beside those of the model by which records are found.</summary>
    public abstract IReadOnlyList<RecordIndex> Indexes { get; }

    /// <summary>The inspection of a database.</summary>
    public static EngineInspection Of(RegistryDatabase database) =>
        database is SqliteDatabase file ? new SqliteInspection(file) : new PostgresInspection();

    /// <summary>Refuses a database that is not there, where connecting would make it.</summary>
    /// <exception cref="RegistryException">It is not there.</exception>
    public abstract void RequireExisting();

    /// <summary>What the engine itself finds wrong, a sentence each.</summary>
    public abstract IReadOnlyList<string> FindDamage(DbConnection connection);
}

/// <summary>A table that holds the identities of records.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Records">A query of the identities that it should hold.</param>
/// <param name="Indexed">A query of those that it holds.</param>
internal sealed record RecordIndex(string Name, string Records, string Indexed);
