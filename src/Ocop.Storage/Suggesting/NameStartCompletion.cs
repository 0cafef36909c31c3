using System.Data.Common;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Suggesting;

/// <summary>Fills the table of the places where names begin for a database that held records before it had the table.</summary>
internal static class NameStartCompletion
{
    private const string IsMissing =
        """
        SELECT CASE WHEN (EXISTS (SELECT 1 FROM products) OR EXISTS (SELECT 1 FROM producers))
          AND NOT EXISTS (SELECT 1 FROM name_starts) THEN 1 ELSE 0 END
        """;

    /// <summary>Fills the table if it is empty and there are names; all in one transaction.</summary>
    public static void Run(WriteSession session)
    {
        var connection = session.Connection;
        if (connection.ReadNumber(IsMissing) == 0)
            return;
        using var transaction = session.Begin();

        // Another process may have filled it while this one waited for the lock.
        if (connection.ReadNumber(IsMissing) == 0)
            return;
        using (var table = new NameStartTable(connection))
        {
            Fill(connection, table, SuggestionKind.Product, "SELECT id, name FROM products");
            Fill(connection, table, SuggestionKind.Producer, "SELECT id, name FROM producers");
        }
        connection.Execute("ANALYZE");
        transaction.Commit();
    }

    private static void Fill(DbConnection connection, NameStartTable table, SuggestionKind kind, string names)
    {
        // Read to the end first: not every engine runs a statement while it answers another on the same connection.
        foreach (var (id, name) in ReadNames(connection, names))
            table.Add(kind, id, name);
    }

    private static List<(long Id, string Name)> ReadNames(DbConnection connection, string names)
    {
        using var command = connection.CreateCommand();
        command.CommandText = names;
        using var reader = command.ExecuteReader();
        var read = new List<(long, string)>();
        while (reader.Read())
            read.Add((reader.GetInt64(0), reader.GetString(1)));
        return read;
    }
}
