using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Writing;

/// <summary>Writes one full text table of SQLite, which holds no text but what finds it; its statements are prepared once.</summary>
internal sealed class FullTextTable : IDisposable
{
    private readonly DbCommand insert;
    private readonly DbCommand delete;

    /// <summary>Prepares the statements.</summary>
    /// <param name="context">The context whose connection writes.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    public FullTextTable(OcopContext context, string table, params string[] columns)
    {
        var parameters = Enumerable.Range(0, columns.Length + 1).Select(SqlText.ParameterName);
        var connection = context.Database.GetDbConnection();
        insert = connection.CommandOf(
            $"INSERT INTO {table} (rowid, {string.Join(", ", columns)}) VALUES ({string.Join(", ", parameters)})", columns.Length + 1);
        delete = connection.CommandOf($"DELETE FROM {table} WHERE rowid = {SqlText.ParameterName(0)}", 1);
    }

    /// <summary>Indexes a record that is not indexed yet.</summary>
    public void Add(long id, params ReadOnlySpan<string> texts)
    {
        insert.Parameters[0].Value = id;
        for (var i = 0; i < texts.Length; i++)
            insert.Parameters[i + 1].Value = texts[i];
        insert.ExecuteNonQuery();
    }

    /// <summary>Takes a record out of the index; nothing happens when it is not in it.</summary>
    public void Remove(long id)
    {
        delete.Parameters[0].Value = id;
        delete.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        insert.Dispose();
        delete.Dispose();
    }
}
