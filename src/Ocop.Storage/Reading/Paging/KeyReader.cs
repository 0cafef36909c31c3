using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Reading.Paging;

/// <summary>Reads the values that <see cref="KeyWriter"/> wrote and checks them against the order's columns.</summary>
internal ref struct KeyReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ReadOnlySpan<byte> rest;

    public static bool TryRead(ReadOnlySpan<byte> bytes, SortOrder order, [NotNullWhen(true)] out PageKey? key)
    {
        key = null;
        var reader = new KeyReader { rest = bytes };
        var values = new object?[order.Terms.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (!reader.TryReadValue(order.Terms[i].Column, out values[i]))
                return false;
        }
        if (!reader.rest.IsEmpty)
            return false;
        key = new PageKey(values);
        return true;
    }

    private bool TryReadValue(SortColumn column, out object? value)
    {
        value = null;
        if (rest.IsEmpty)
            return false;
        var tag = (KeyTag)rest[0];
        rest = rest[1..];
        return tag switch
        {
            KeyTag.Null => column.Nullable,
            KeyTag.Text => column.Kind == KeyKind.Text && TryReadText(out value),
            KeyTag.Integer => column.Kind == KeyKind.Integer && TryReadEight(bits => bits, out value),
            KeyTag.Real => column.Kind == KeyKind.Real && TryReadEight(bits => BitConverter.Int64BitsToDouble(bits), out value),
            _ => false,
        };
    }

    private bool TryReadText(out object? value)
    {
        value = null;
        if (rest.Length < 2)
            return false;
        var count = BinaryPrimitives.ReadUInt16LittleEndian(rest);
        if (rest.Length < 2 + count)
            return false;
        try
        {
            value = StrictUtf8.GetString(rest.Slice(2, count));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        rest = rest[(2 + count)..];
        return true;
    }

    private bool TryReadEight(Func<long, object> convert, out object? value)
    {
        value = null;
        if (rest.Length < 8)
            return false;
        value = convert(BinaryPrimitives.ReadInt64LittleEndian(rest));
        rest = rest[8..];
        return true;
    }
}
