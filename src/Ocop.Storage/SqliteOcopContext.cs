using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Writing;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage;

/// <summary>The model on SQLite.</summary>
internal sealed class SqliteOcopContext(DbContextOptions<SqliteOcopContext> options) : OcopContext(options)
{
    /// <summary>A context over an open connection, which stays open when the context is disposed of.</summary>
    /// <remarks>A list is one parameter, whatever its length, so that each query is translated once.</remarks>
    public static SqliteOcopContext Over(DbConnection connection) => new(new DbContextOptionsBuilder<SqliteOcopContext>()
        .UseSqlite(connection, sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)).Options);

    /// <inheritdoc/>
    public override SearchTables NewSearchTables(WriteQueue queue) => new SqliteSearchTables(queue);

    /// <inheritdoc/>
    public override WriteQueue NewWriteQueue() => new(new SqliteWriteExecutor(Database.GetDbConnection()));

    /// <inheritdoc/>
    /// <remarks>All behind the greatest one: whoever holds the lock gives them out alone.</remarks>
    public override IdentityBlock ReserveIdentities(string table) =>
        new(Database.GetDbConnection().ReadNumber($"SELECT coalesce(max(id), 0) + 1 FROM {table}"), long.MaxValue);

    /// <inheritdoc/>
    /// <remarks>They always do.</remarks>
    public override void PassIdentities(string table)
    {
    }
}
