using System.Security.Cryptography;
using Ocop.Storage.Opening;

namespace Ocop.Storage.DataSets;

/// <summary>The bytes of a bundled file, and the hash by which one of its states is known.</summary>
internal static class DataSetBytes
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RegistryException">It cannot be read.</exception>
    public static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RegistryException(RegistryFault.Unreadable, $"The data set {path} cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Sha256Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
