using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Ocop.Storage.Backups;

/// <summary>Copies a database page by page from one moment of it, while others read and write it.</summary>
/// <remarks>The source's connection holds that moment by a transaction, so that a writer does not make the copy begin anew.</remarks>
internal static class PageCopy
{
    private const string Main = "main";

    /// <summary>Pages between two looks at the token: one megabyte.</summary>
    private const int StepLength = 256;

    /// <summary>Copies the pages.</summary>
    /// <param name="source">The source, in a transaction.</param>
    /// <param name="target">An empty database.</param>
    /// <param name="progress">Is told the pages copied and all pages; null when nobody watches.</param>
    /// <param name="cancellation">Stops the copy.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static void Run(SqliteConnection source, SqliteConnection target, Action<int, int>? progress, CancellationToken cancellation)
    {
        using var backup = raw.sqlite3_backup_init(target.Handle, Main, source.Handle, Main);
        if (backup.IsInvalid)
            SqliteException.ThrowExceptionForRC(raw.sqlite3_errcode(target.Handle), target.Handle);
        int code;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            code = raw.sqlite3_backup_step(backup, StepLength);
            var total = raw.sqlite3_backup_pagecount(backup);
            progress?.Invoke(total - raw.sqlite3_backup_remaining(backup), total);
        }
        while (code == raw.SQLITE_OK);

        if (code != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(code, target.Handle);
    }
}
