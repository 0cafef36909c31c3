using Microsoft.Data.Sqlite;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Writing;

/// <summary>Takes the indexes of an empty SQLite database away while it is filled, and makes them again afterwards.</summary>
/// <remarks>
/// An index that is made over a full table is sorted once; one that grows with every row is written at random places. All of it
/// happens in the caller's transaction, so nobody sees the database without its indexes. The keys of tables stay.
/// </remarks>
internal sealed class LaterIndexes
{
    private readonly SqliteConnection connection;
    private readonly List<string> definitions;

    /// <summary>Drops the indexes.</summary>
    public LaterIndexes(SqliteConnection connection)
    {
        const string Made = "FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name";
        this.connection = connection;
        definitions = connection.ReadTexts($"SELECT sql {Made}");
        foreach (var name in connection.ReadTexts($"SELECT name {Made}"))
            connection.Execute($"DROP INDEX \"{name}\"");
    }

    /// <summary>Makes them again, as they were defined.</summary>
    public void Make(CancellationToken cancellation)
    {
        foreach (var definition in definitions)
        {
            cancellation.ThrowIfCancellationRequested();
            connection.Execute(definition);
        }
    }
}
