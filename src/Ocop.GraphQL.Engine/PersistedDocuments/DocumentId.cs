using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Ocop.GraphQL.Engine.PersistedDocuments;

/// <summary>
/// Names a document by the SHA-256 of its text in UTF-8 (GraphQL over HTTP, appendix Persisted Documents, SHA256 hex document
/// identifier). A document of one name never changes.
/// </summary>
public readonly record struct DocumentId
{
    private const string Prefix = "sha256:";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private readonly UInt128 high;
    private readonly UInt128 low;

    private DocumentId(ReadOnlySpan<byte> hash)
    {
        high = BinaryPrimitives.ReadUInt128BigEndian(hash);
        low = BinaryPrimitives.ReadUInt128BigEndian(hash[16..]);
    }

    /// <summary>The 64 hexadecimal digits in lower case, without the prefix.</summary>
    public string Hex => $"{high:x32}{low:x32}";

    /// <summary>The name of a document.</summary>
    /// <param name="document">Its text in UTF-8.</param>
    public static DocumentId Of(ReadOnlySpan<byte> document)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(document, hash);
        return new DocumentId(hash);
    }

    /// <summary>Reads a name: 64 hexadecimal digits in lower case, with or without <c>sha256:</c> before them.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DocumentId id)
    {
        id = default;
        var hex = text.AsSpan();
        hex = hex.StartsWith(Prefix) ? hex[Prefix.Length..] : hex;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];

        // Capitals would give one document two addresses, and caches two answers.
        if (hex.Length != 2 * hash.Length || hex.ContainsAnyExcept(Digits))
        {
            return false;
        }

        Convert.FromHexString(hex, hash, out _, out _);
        id = new DocumentId(hash);
        return true;
    }

    /// <summary>The name with its prefix, <c>sha256:</c>.</summary>
    public override string ToString() => Prefix + Hex;
}
