using System.Buffers.Binary;
using System.Text;

namespace Ocop.Storage.Reading.Paging;

/// <summary>Writes the values of a page key as bytes behind a header that the caller fills.</summary>
/// <remarks>A value is one byte of <see cref="KeyTag"/> and then its length and UTF-8, or its eight bytes.</remarks>
internal sealed class KeyWriter(int headerLength)
{
    private byte[] buffer = new byte[128];
    private int length = headerLength;

    public Span<byte> Written => buffer.AsSpan(0, length);

    public void Write(object? value)
    {
        switch (value)
        {
            case null:
                Reserve(1)[0] = (byte)KeyTag.Null;
                break;
            case string text:
                WriteText(text);
                break;
            case long number:
                WriteEight(KeyTag.Integer, number);
                break;
            case double number:
                WriteEight(KeyTag.Real, BitConverter.DoubleToInt64Bits(number));
                break;
            default:
                throw new InvalidOperationException($"A page key holds no {value.GetType().Name}.");
        }
    }

    private void WriteText(string text)
    {
        var count = Encoding.UTF8.GetByteCount(text);
        var target = Reserve(3 + count);
        target[0] = (byte)KeyTag.Text;
        BinaryPrimitives.WriteUInt16LittleEndian(target[1..], checked((ushort)count));
        Encoding.UTF8.GetBytes(text, target[3..]);
    }

    private void WriteEight(KeyTag tag, long bits)
    {
        var target = Reserve(9);
        target[0] = (byte)tag;
        BinaryPrimitives.WriteInt64LittleEndian(target[1..], bits);
    }

    private Span<byte> Reserve(int count)
    {
        if (length + count > buffer.Length)
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
        length += count;
        return buffer.AsSpan(length - count, count);
    }
}
