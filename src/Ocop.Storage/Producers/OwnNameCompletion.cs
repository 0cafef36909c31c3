using System.Data.Common;
using Ocop.Domain.Producers;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Producers;

/// <summary>Fills the own names of producers for a database that held some before it had the column.</summary>
internal static class OwnNameCompletion
{
    private const string Missing = "SELECT count(*) FROM producers WHERE own_name IS NULL";

    /// <summary>Fills the column where it is empty; all in one transaction, which changes no record.</summary>
    public static void Run(WriteSession session)
    {
        if (session.Connection.ReadNumber(Missing) == 0)
            return;
        using var transaction = session.Begin();
        using (var update = session.Connection.CommandOf("UPDATE producers SET own_name = @p0 WHERE id = @p1", 2))
        {
            foreach (var (id, name) in Read(session.Connection))
            {
                (update.Parameters[0].Value, update.Parameters[1].Value) = (ProducerName.Parse(name).OwnName, id);
                update.ExecuteNonQuery();
            }
        }
        transaction.Commit();
    }

    private static List<(long Id, string Name)> Read(DbConnection connection)
    {
        using var command = connection.CommandOf("SELECT id, name FROM producers WHERE own_name IS NULL", 0);
        using var reader = command.ExecuteReader();
        var names = new List<(long, string)>();
        while (reader.Read())
            names.Add((reader.GetInt64(0), reader.GetString(1)));
        return names;
    }
}
