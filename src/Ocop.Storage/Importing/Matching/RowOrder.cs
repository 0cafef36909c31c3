using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ocop.Domain.Producers;
using Ocop.Domain.Text;
using Ocop.Storage.Statements;

namespace Ocop.Storage.Importing.Matching;

/// <summary>Where a row comes among those that are written: producers' families together, in them products, in them by what is stated.</summary>
/// <remarks>
/// The order follows from what rows state alone, so that a list gives the same records whatever the order of its rows. Rows that may
/// tell of one product stand side by side.
/// </remarks>
/// <param name="Family">Of the producer's own name.</param>
/// <param name="Product">Of the product's name and place.</param>
/// <param name="Content">Of all that the row states.</param>
/// <param name="Index">The place of the row in the file, from 0 on.</param>
internal readonly record struct RowOrder(ulong Family, ulong Product, ulong Content, int Index) : IComparable<RowOrder>
{
    /// <summary>The order of a row.</summary>
    public static RowOrder Of(StatedRow row, int index)
    {
        var own = ProducerName.Parse(row.ProducerName ?? "").OwnName;
        var family = own.Length > 0 ? own : VietnameseText.ExactKey(row.ProducerName ?? "");
        return new RowOrder(
            Hash(Encoding.UTF8.GetBytes(family)),
            Hash(Encoding.UTF8.GetBytes($"{VietnameseText.ExactKey(row.ProductName)};{row.Place.ExactKey}")),
            Hash(JsonSerializer.SerializeToUtf8Bytes(row)),
            index);
    }

    /// <inheritdoc/>
    public int CompareTo(RowOrder other) =>
        (Family, Product, Content, Index).CompareTo((other.Family, other.Product, other.Content, other.Index));

    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }
}
