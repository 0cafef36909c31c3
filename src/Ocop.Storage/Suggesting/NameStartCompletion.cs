using Microsoft.Data.Sqlite;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Suggesting;

/// <summary>Fills the table of the places where names begin for a database that held records before it had the table.</summary>
internal static class NameStartCompletion
{
    private const string IsMissing =
        """
        SELECT (EXISTS (SELECT 1 FROM products) OR EXISTS (SELECT 1 FROM producers)) AND NOT EXISTS (SELECT 1 FROM name_starts)
        """;

    /// <summary>Fills the table if it is empty and there are names; all in one transaction.</summary>
    public static void Run(SqliteConnection connection)
    {
        if (connection.ReadNumber(IsMissing) == 0)
            return;
        using var transaction = connection.BeginTransaction();

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

    private static void Fill(SqliteConnection connection, NameStartTable table, SuggestionKind kind, string names)
    {
        using var command = connection.CreateCommand();
        command.CommandText = names;
        using var reader = command.ExecuteReader();
        while (reader.Read())
            table.Add(kind, reader.GetInt64(0), reader.GetString(1));
    }
}
