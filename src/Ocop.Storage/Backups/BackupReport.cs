using Ocop.Storage.Revisions;

namespace Ocop.Storage.Backups;

/// <summary>What a database file holds, by which a copy is known for a whole one.</summary>
/// <param name="Revision">The revision.</param>
/// <param name="Counts">The numbers of records.</param>
public sealed record BackupContent(long Revision, RegistryCounts Counts);

/// <summary>What was copied where.</summary>
/// <param name="Source">The file that was copied.</param>
/// <param name="Target">The file that is the copy now.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Content">What it holds, as read from the copy itself.</param>
public sealed record BackupReport(string Source, string Target, long Bytes, BackupContent Content)
{
    /// <summary>Where what the copy replaced is kept; null where nothing was replaced, or the copy holds all of it.</summary>
    public string? Kept { get; init; }
}
