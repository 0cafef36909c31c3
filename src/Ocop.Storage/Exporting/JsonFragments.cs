using System.Text.Json;

namespace Ocop.Storage.Exporting;

/// <summary>Pieces of JSON that are written one behind the other into one buffer and found by the row that they belong to.</summary>
internal sealed class JsonFragments
{
    private readonly DocumentBuffer buffer = new();
    private readonly Dictionary<long, Range> ranges = [];
    private int start;

    /// <summary>Writes the next piece.</summary>
    public Utf8JsonWriter Json => buffer.Json;

    /// <summary>Forgets the pieces and keeps the buffer.</summary>
    public void Clear()
    {
        buffer.Clear();
        ranges.Clear();
        start = 0;
    }

    /// <summary>Ends the piece that was written.</summary>
    public void End(long row)
    {
        var end = buffer.Written.Length;
        ranges.Add(row, start..end);
        start = end;
        Json.Reset();
    }

    /// <summary>Finds a piece; empty where none was written.</summary>
    public ReadOnlySpan<byte> Find(long row) => ranges.TryGetValue(row, out var range) ? buffer.Written[range] : default;
}
