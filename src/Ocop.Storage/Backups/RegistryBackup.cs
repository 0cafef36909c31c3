using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime.Text;
using Ocop.Storage.Opening;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Backups;

/// <summary>Copies the registry's file while it is served and written.</summary>
/// <remarks>
/// The copy is of one revision. It gets its name only when it was flushed to the disk, opened, checked and found to hold what the
/// registry held at that moment; a backup that is killed leaves what was there before.
/// </remarks>
public sealed class RegistryBackup
{
    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private readonly RegistryOptions options;
    private readonly SqliteDatabase database;

    /// <summary>Makes a backup's writer.</summary>
    /// <param name="options">The registry.</param>
    /// <exception cref="RegistryException">The registry is not in a file.</exception>
    public RegistryBackup(RegistryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (this.options, database) = (options, FileOf(options with { OnlyReads = true }));
    }

    /// <summary>Writes the backup.</summary>
    /// <param name="target">The file, or a folder that is there, in which it is named by revision and time.</param>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    /// <param name="progress">Is told the pages copied and all pages; null when nobody watches.</param>
    /// <param name="cancellation">Stops the backup; then nothing is left of it.</param>
    /// <returns>What was copied where.</returns>
    /// <exception cref="RegistryException">It could not be written; what was there is as it was. The message says why in one sentence.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public BackupReport Run(string target, bool overwrite, Action<int, int>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        SqliteFiles.RequireExisting(database.Path);
        using var session = database.OpenForWriting();
        return SqliteFiles.Guard(database.Path, () =>
        {
            SchemaMigrator.RequireKnown(session);
            session.Connection.Execute("BEGIN");
            var content = BackupVerification.Read(session.Connection);
            var file = FileFor(target, content.Revision);
            RequireFree(file, overwrite);
            return SqliteFiles.Guard(file, () =>
            {
                Write((SqliteConnection)session.Connection, (file, content), progress, cancellation);
                return new BackupReport(database.Path, file, new FileInfo(file).Length, content);
            });
        });
    }

    /// <summary>The registry's file.</summary>
    /// <exception cref="RegistryException">The registry is on a server.</exception>
    internal static SqliteDatabase FileOf(RegistryOptions options) => RegistryDatabase.Of(options) as SqliteDatabase
        ?? throw new RegistryException(
            RegistryFault.NotAFile,
            "A registry on PostgreSQL is backed up by the server's own pg_dump or pg_basebackup, or with 'ocop export'; see docs/operations.md.");

    private void Write(SqliteConnection source, (string File, BackupContent Content) copy, Action<int, int>? progress, CancellationToken cancellation)
    {
        var temporary = $"{copy.File}.{Environment.ProcessId}.part";
        SqliteFiles.Delete(temporary);
        try
        {
            using (var target = SqliteFiles.Open(temporary, SqliteOpenMode.ReadWriteCreate))
                PageCopy.Run(source, target, progress, cancellation);
            SqliteFiles.Flush(temporary);
            Require(BackupVerification.Verify(temporary, database.Path), copy.Content);
            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, copy.File, overwrite: true);
        }
        catch (SqliteException exception) when (SqliteFaults.IsFull(exception))
        {
            throw new RegistryException(RegistryFault.Full, $"The disk is full, so the backup {copy.File} was not written; make room and try again.", exception);
        }
        finally
        {
            SqliteFiles.Delete(temporary);
        }
    }

    private static void Require(BackupContent found, BackupContent expected)
    {
        if (found != expected)
            throw new RegistryException(RegistryFault.Corrupt, $"The copy holds {found}, the registry {expected}; the disk may be damaged.");
    }

    private string FileFor(string target, long revision)
    {
        var path = Path.GetFullPath(target);
        return Directory.Exists(path)
            ? Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"registry-r{revision}-{Stamp.Format(options.Clock.GetCurrentInstant())}.db"))
            : path;
    }

    private void RequireFree(string file, bool overwrite)
    {
        if (file == database.Path)
            throw new RegistryException(RegistryFault.WouldOverwrite, $"{file} is the registry itself; name another file for the backup.");
        if (File.Exists(file) && !overwrite)
            throw new RegistryException(RegistryFault.WouldOverwrite, $"There is a file {file} already; name another one, or say --force.");
        if (Path.GetDirectoryName(file) is { } folder && !Directory.Exists(folder))
            throw new RegistryException(RegistryFault.FolderMissing, $"The folder {folder} for the backup does not exist; make it first.");
    }
}
