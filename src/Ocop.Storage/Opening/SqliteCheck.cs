using System.Data.Common;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Opening;

/// <summary>Finds a damaged SQLite file before anything is written to it.</summary>
internal static class SqliteCheck
{
    /// <summary>Up to this size the whole file is checked, in well under a second; a greater one shows damage where it is read.</summary>
    private const long FullCheckLimit = 64L * 1024 * 1024;

    public static void Run(DbConnection connection)
    {
        var pages = connection.ReadNumber("PRAGMA page_count");
        if (pages * connection.ReadNumber("PRAGMA page_size") > FullCheckLimit)
            return;
        var finding = connection.ReadTexts("PRAGMA quick_check(1)").FirstOrDefault();
        if (finding is not (null or "ok"))
        {
            throw new RegistryException(
                RegistryFault.Corrupt, $"The database {connection.DataSource} is damaged ({finding}); restore it from a backup.");
        }
    }
}
