using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Reading;

/// <summary>The rows of a page while it is read: up to the wanted number, and whether there was one more.</summary>
internal sealed class PageRows<TRecord>(int wanted)
{
    private readonly List<TRecord> rows = new(Math.Min(wanted, 128));
    private readonly List<PageKey> keys = [];

    public IReadOnlyList<TRecord> Rows => rows;

    public IReadOnlyList<PageKey> Keys => keys;

    public bool HasMore { get; private set; }

    /// <summary>Takes the current row, or notes that it is one too many.</summary>
    /// <returns>Whether more rows are welcome.</returns>
    public bool Add(Rows reader, RecordReader<TRecord> records, ulong fields, SortOrder? order)
    {
        if (rows.Count == wanted)
        {
            HasMore = true;
            return false;
        }
        rows.Add(records.ReadRecord(reader, fields, out var ordinal));
        if (order is not null)
            keys.Add(ReadKey(reader, order, ordinal));
        return true;
    }

    public void Reverse()
    {
        rows.Reverse();
        keys.Reverse();
    }

    private static PageKey ReadKey(Rows reader, SortOrder order, int ordinal)
    {
        var values = new object?[order.Terms.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = ReadValue(reader, ordinal + i, order.Terms[i].Column);
        return new PageKey(values);
    }

    private static object? ReadValue(Rows reader, int ordinal, SortColumn column)
    {
        if (column.Nullable && reader.IsNull(ordinal))
            return null;
        return column.Kind switch
        {
            KeyKind.Text => reader.GetString(ordinal),
            KeyKind.Integer => reader.GetInt64(ordinal),
            KeyKind.Real => reader.GetDouble(ordinal),
            _ => throw new InvalidOperationException($"No page key of kind {column.Kind}."),
        };
    }
}
