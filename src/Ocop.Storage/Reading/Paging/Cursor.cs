using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Reading.Paging;

/// <summary>The opaque text of a page key.</summary>
/// <remarks>
/// Base64url of: checksum of what follows (4 bytes), format version (1), fingerprint of the order (4), values.
/// A cursor carries no secret and no right, so a checksum against damage is all it needs.
/// </remarks>
public static class Cursor
{
    /// <summary>The greatest length of a cursor's text; the longest sort key of a name stays far below.</summary>
    public const int MaximumLength = 8192;

    private const byte Version = 1;
    private const int HeaderLength = 9;

    /// <summary>Writes the cursor of a place in a list of this order.</summary>
    public static string Encode(PageKey key, SortOrder order)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(order);
        var writer = new KeyWriter(HeaderLength);
        foreach (var value in key.Values)
            writer.Write(value);
        var bytes = writer.Written;
        bytes[4] = Version;
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[5..], order.Fingerprint);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, Checksum.Of(bytes[4..]));
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads the cursor of a place in a list of this order.</summary>
    /// <returns>Whether the text is such a cursor; if not, <paramref name="problem"/> says why.</returns>
    public static bool TryDecode(string text, SortOrder order, [NotNullWhen(true)] out PageKey? key, out CursorProblem problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(order);
        key = null;
        problem = CursorProblem.Malformed;
        if (!TryOpen(text, out var bytes))
            return false;
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(5)) != order.Fingerprint)
        {
            problem = CursorProblem.OtherOrder;
            return false;
        }
        return KeyReader.TryRead(bytes.AsSpan(HeaderLength), order, out key);
    }

    private static bool TryOpen(string text, out byte[] bytes)
    {
        bytes = [];
        if (text.Length > MaximumLength || !Base64Url.IsValid(text))
            return false;
        bytes = Base64Url.DecodeFromChars(text);
        return bytes.Length >= HeaderLength
            && bytes[4] == Version
            && BinaryPrimitives.ReadUInt32LittleEndian(bytes) == Checksum.Of(bytes.AsSpan(4));
    }
}
