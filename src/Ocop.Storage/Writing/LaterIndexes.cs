using System.Data.Common;

namespace Ocop.Storage.Writing;

/// <summary>Takes the indexes of an empty database away while it is filled, and makes them again afterwards.</summary>
/// <remarks>
/// An index that is made over a full table is sorted once; one that grows with every row is written at random places. All of it
/// happens in the caller's transaction, so nobody sees the database without its indexes. The keys of tables stay.
/// </remarks>
internal sealed class LaterIndexes
{
    private readonly DbConnection connection;
    private readonly List<(string Name, string Definition)> dropped;

    /// <summary>Drops the indexes.</summary>
    /// <param name="session">The session that fills the database.</param>
    /// <param name="kept">The names of indexes that stay.</param>
    public LaterIndexes(WriteSession session, params IReadOnlyCollection<string> kept)
    {
        connection = session.Connection;
        dropped = [.. ReadAll(session.Database.MadeIndexes).Where(index => !kept.Contains(index.Name))];
        foreach (var (name, _) in dropped)
            connection.Execute($"DROP INDEX \"{name}\"");
    }

    /// <summary>Makes one of them again, as it was defined, before the others.</summary>
    public void Make(string name)
    {
        var index = dropped.Single(index => index.Name == name);
        connection.Execute(index.Definition);
        dropped.Remove(index);
    }

    /// <summary>Makes all others again, as they were defined.</summary>
    public void Make(CancellationToken cancellation)
    {
        foreach (var (_, definition) in dropped)
        {
            cancellation.ThrowIfCancellationRequested();
            connection.Execute(definition);
        }
    }

    private List<(string Name, string Definition)> ReadAll(string indexes)
    {
        using var command = connection.CreateCommand();
        command.CommandText = indexes;
        using var reader = command.ExecuteReader();
        var all = new List<(string, string)>();
        while (reader.Read())
            all.Add((reader.GetString(0), reader.GetString(1)));
        return all;
    }
}
