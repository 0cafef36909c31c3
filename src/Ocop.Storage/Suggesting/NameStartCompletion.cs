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
        var products = ReadNames(connection, "SELECT id, name FROM products");
        var producers = ReadNames(connection, "SELECT id, name FROM producers");
        var table = new NameStartTable(transaction.Queue, transaction.Context.Model);
        foreach (var (id, name) in products)
            table.Add(SuggestionKind.Product, id, name);
        foreach (var (id, name) in producers)
            table.Add(SuggestionKind.Producer, id, name);
        transaction.Queue.Flush();
        connection.Execute("ANALYZE");
        transaction.Commit();
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
