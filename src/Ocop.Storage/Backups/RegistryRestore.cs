using System.Globalization;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Backups;

/// <summary>Puts a backup in the place of the registry's file.</summary>
/// <remarks>
/// A copy of the backup is checked beside the registry's file before anything is touched, and takes its place in one step; the
/// former file stays beside it until the new one was opened, and for good where the new one may not hold all of it. A restore that is
/// killed leaves the old registry or the new one.
/// </remarks>
public sealed class RegistryRestore
{
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
    /// <param name="overwrite">
    /// Whether a registry is replaced that holds what the backup does not, is another one, or cannot be read; it is kept beside the new one.
    /// </param>
    /// <returns>What was copied where.</returns>
    /// <exception cref="RegistryException">It could not be restored; the registry is as it was. The message says why in one sentence.</exception>
    public BackupReport Run(string backup, bool overwrite)
    {
        ArgumentNullException.ThrowIfNull(backup);
        var source = Path.GetFullPath(backup);
        SqliteFiles.RequireExisting(source);
        if (source == Target)
            throw new RegistryException(RegistryFault.WouldOverwrite, $"{source} is the registry itself; name a backup of it.");
        if (UnchangingFile.HasLog(source))
            throw new RegistryException(RegistryFault.Locked, $"The file {source} is in use as a database; restore a backup of it.");
        return SqliteFiles.Guard(Target, () => Replace(source, overwrite));
    }

    private BackupReport Replace(string source, bool overwrite)
    {
        var temporary = $"{Target}.{Environment.ProcessId}.part";
        try
        {
            File.Copy(source, temporary, overwrite: true);
            SqliteFiles.Flush(temporary);
            var content = BackupVerification.Verify(temporary, source);
            var kept = File.Exists(Target) ? ReplaceTarget(new CheckedCopy(temporary, source, content.Revision), overwrite) : MoveToTarget(temporary, content.Revision);
            return new BackupReport(source, Target, new FileInfo(Target).Length, content) { Kept = kept };
        }
        finally
        {
            SqliteFiles.Delete(temporary);
        }
    }

    private string? MoveToTarget(string copy, long revision)
    {
        File.Move(copy, Target);
        RequireOpening(revision, Former);
        return null;
    }

    private string? ReplaceTarget(CheckedCopy copy, bool overwrite)
    {
        ReplacedRegistry.RequireReplaceable(Target, copy, overwrite);
        var former = overwrite ? FindFreeName() : Former;
        File.Replace(copy.Path, Target, former);
        RequireOpening(copy.Revision, former);
        if (overwrite)
            return former;
        File.Delete(former);
        return null;
    }

    private string FindFreeName() => Enumerable.Range(1, int.MaxValue)
        .Select(number => string.Create(CultureInfo.InvariantCulture, $"{Former}-{number}"))
        .First(file => !File.Exists(file));

    private void RequireOpening(long revision, string former)
    {
        try
        {
            using var session = database.OpenPrimaryForReading();
            if (RevisionReader.Read(session).Number != revision)
                throw new RegistryException(RegistryFault.Corrupt, $"The restored database {Target} does not hold revision {revision}.");
        }
        catch (RegistryException) when (File.Exists(former))
        {
            File.Move(former, Target, overwrite: true);
            throw;
        }
    }
}
