using Microsoft.Data.Sqlite;
using Ocop.Storage.Opening;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Backups;

/// <summary>A copy of a backup beside the registry's file, checked.</summary>
/// <param name="Path">The copy.</param>
/// <param name="Source">The backup.</param>
/// <param name="Revision">The revision that both hold.</param>
internal sealed record CheckedCopy(string Path, string Source, long Revision);

/// <summary>The registry that a backup takes the place of.</summary>
internal static class ReplacedRegistry
{
    private const int Busy = 5;

    /// <summary>Refuses to replace what is in use, and, unless it is to be overwritten, what the copy does not hold all of.</summary>
    /// <exception cref="RegistryException">It is not to be replaced.</exception>
    public static void RequireReplaceable(string target, CheckedCopy copy, bool overwrite)
    {
        var newest = ReadNewestAlone(target);
        if (!overwrite && FindLoss(target, newest, copy) is { } loss)
            throw new RegistryException(RegistryFault.WouldOverwrite, loss);
        if (UnchangingFile.HasLog(target))
            throw new RegistryException(RegistryFault.Locked, $"The database {target} has just been opened by another process; end it and try again.");
    }

    // A number alone would fit every registry: the moment at which it was written tells this registry's revision from another one's.
    private static string? FindLoss(string target, (long Revision, string? At)? newest, CheckedCopy copy) => newest switch
    {
        null => $"{target} is no registry that can be read; say --force to replace it all the same.",
        { Revision: var revision } when revision > copy.Revision =>
            $"{target} holds revision {revision}, and the backup revision {copy.Revision}, so later changes would be lost; say --force to lose them.",
        (var revision, { } at) when !BackupVerification.Holds(copy.Path, revision, at) =>
            $"{target} is another registry than that of {copy.Source}, or has been written to since; say --force to replace it all the same.",
        _ => null,
    };

    // A connection in WAL mode that asks for all of the file gets it only where no other has it open. When it closes, the log that
    // a killed server may have left is in the file, and nothing stands beside it any more.
    private static (long Revision, string? At)? ReadNewestAlone(string target)
    {
        try
        {
            using var connection = SqliteFiles.Open(target, SqliteOpenMode.ReadWrite);
            connection.Execute("PRAGMA locking_mode = EXCLUSIVE");
            connection.ReadNumber("SELECT count(*) FROM sqlite_master");
            return (
                connection.ReadNumber("SELECT coalesce(max(revision), 0) FROM revisions"),
                connection.ReadTexts("SELECT committed_at FROM revisions ORDER BY revision DESC LIMIT 1").FirstOrDefault());
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Busy)
        {
            throw new RegistryException(
                RegistryFault.Locked, $"The database {target} is open in another process; stop the server and try again.", exception);
        }
        catch (SqliteException)
        {
            return null;
        }
    }
}
