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
    private readonly List<string> definitions = [];

    /// <summary>Drops the indexes.</summary>
    public LaterIndexes(WriteSession session)
    {
        connection = session.Connection;
        foreach (var name in ReadNames(session.Database.MadeIndexes))
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

    private List<string> ReadNames(string indexes)
    {
        using var command = connection.CreateCommand();
        command.CommandText = indexes;
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
            definitions.Add(reader.GetString(1));
        }
        return names;
    }
}
