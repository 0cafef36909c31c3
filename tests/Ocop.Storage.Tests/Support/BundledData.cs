using Ocop.Testing;

namespace Ocop.Storage.Tests.Support;

/// <summary>The data set that the server brings along.</summary>
internal static class BundledData
{
    public static string Path { get; } = Repository.PathOf("data", "published-products.csv");
}
