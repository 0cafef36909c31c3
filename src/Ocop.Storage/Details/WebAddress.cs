namespace Ocop.Storage.Details;

/// <summary>Addresses that others may open: those of the web and no others, for a page that shows one as a link runs no script by it.</summary>
internal static class WebAddress
{
    /// <summary>The condition that a column holds such an address or none, for a check constraint.</summary>
    public static string Check(string column) => $"{column} LIKE 'https://%' OR {column} LIKE 'http://%'";
}
