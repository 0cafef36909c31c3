namespace Ocop.Storage.Opening;

/// <summary>A SQLite file that nobody writes, read as it stands: nothing is made beside it, so it may be in a folder that only may be read.</summary>
internal static class UnchangingFile
{
    /// <summary>Whether a write-ahead log beside the file holds what the file itself does not.</summary>
    public static bool HasLog(string path) => new FileInfo(path + "-wal") is { Exists: true, Length: > 0 };

    /// <summary>Whether the file holds all that there is.</summary>
    public static bool IsWhole(string path) => File.Exists(path) && !HasLog(path);

    /// <summary>The address by which SQLite opens the file so.</summary>
    public static string AddressOf(string path) =>
        $"file:{string.Join('/', Path.GetFullPath(path).Split('/').Select(Uri.EscapeDataString))}?immutable=1";
}
