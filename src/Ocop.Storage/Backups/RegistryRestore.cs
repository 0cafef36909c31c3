using Microsoft.Data.Sqlite;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Backups;

/// <summary>Puts a backup in the place of the registry's file.</summary>
/// <remarks>
/// A copy of the backup is checked beside the registry's file before anything is touched, and takes its place in one step; the
/// former file stays beside it until the new one was opened. A restore that is killed leaves the old registry or the new one.
/// </remarks>
public sealed class RegistryRestore
{
    private const int Busy = 5;

    private readonly SqliteDatabase database;

    /// <summary>Makes a restorer.</summary>
    /// <param name="options">The registry whose file is replaced.</param>
    /// <exception cref="RegistryException">The registry is not in a file.</exception>
    public RegistryRestore(RegistryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        database = RegistryBackup.FileOf(options);
    }

    private string Target => database.Path;

    private string Former => Target + ".before-restore";

    /// <summary>Restores a backup.</summary>
    /// <param name="backup">The file.</param>
    /// <param name="overwriteNewer">Whether a registry is replaced that holds a newer revision, or cannot be read.</param>
    /// <returns>What was copied where.</returns>
    /// <exception cref="RegistryException">It could not be restored; the registry is as it was. The message says why in one sentence.</exception>
    public BackupReport Run(string backup, bool overwriteNewer)
    {
        ArgumentNullException.ThrowIfNull(backup);
        var source = Path.GetFullPath(backup);
        SqliteFiles.RequireExisting(source);
        if (source == Target)
            throw new RegistryException(RegistryFault.WouldOverwrite, $"{source} is the registry itself; name a backup of it.");
        if (SqliteFiles.HasLog(source))
            throw new RegistryException(RegistryFault.Locked, $"The file {source} is in use as a database; restore a backup of it.");
        return SqliteFiles.Guard(Target, () => Replace(source, overwriteNewer));
    }

    private BackupReport Replace(string source, bool overwriteNewer)
    {
        var temporary = $"{Target}.{Environment.ProcessId}.part";
        try
        {
            File.Copy(source, temporary, overwrite: true);
            SqliteFiles.Flush(temporary);
            var content = BackupVerification.Verify(temporary);
            if (File.Exists(Target))
            {
                RequireReplaceable(content, overwriteNewer);
                File.Replace(temporary, Target, Former);
            }
            else
            {
                File.Move(temporary, Target);
            }

            RequireOpening(content.Revision);
            File.Delete(Former);
            return new BackupReport(source, Target, new FileInfo(Target).Length, content);
        }
        finally
        {
            SqliteFiles.Delete(temporary);
        }
    }

    private void RequireReplaceable(BackupContent backup, bool overwriteNewer)
    {
        var revision = ReadRevisionAlone();
        if (revision is null && !overwriteNewer)
            throw new RegistryException(RegistryFault.WouldOverwrite, $"{Target} is no registry that can be read; say --force to replace it all the same.");
        if (revision > backup.Revision && !overwriteNewer)
        {
            throw new RegistryException(
                RegistryFault.WouldOverwrite,
                $"{Target} holds revision {revision}, and the backup revision {backup.Revision}, so later changes would be lost; say --force to lose them.");
        }

        if (SqliteFiles.HasLog(Target))
            throw new RegistryException(RegistryFault.Locked, $"The database {Target} has just been opened by another process; end it and try again.");
    }

    // A connection in WAL mode that asks for all of the file gets it only where no other has it open. When it closes, the log that
    // a killed server may have left is in the file, and nothing stands beside it any more.
    private long? ReadRevisionAlone()
    {
        try
        {
            using var connection = SqliteFiles.Open(Target, SqliteOpenMode.ReadWrite);
            connection.Execute("PRAGMA locking_mode = EXCLUSIVE");
            connection.ReadNumber("SELECT count(*) FROM sqlite_master");
            return connection.ReadNumber("SELECT coalesce(max(revision), 0) FROM revisions");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Busy)
        {
            throw new RegistryException(
                RegistryFault.Locked, $"The database {Target} is open in another process; stop the server and try again.", exception);
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    private void RequireOpening(long revision)
    {
        try
        {
            using var session = database.OpenPrimaryForReading();
            if (RevisionReader.Read(session).Number != revision)
                throw new RegistryException(RegistryFault.Corrupt, $"The restored database {Target} does not hold revision {revision}.");
        }
        catch (RegistryException) when (File.Exists(Former))
        {
            File.Move(Former, Target, overwrite: true);
            throw;
        }
    }
}
