namespace Ocop.Storage.Tests.Support;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PublishedProducts => Path.Combine(Root, "data", "published-products.csv");

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Ocop.sln")))
                return folder;
        }
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
