namespace Ocop.Storage.Reading.Sql;

/// <summary>Reads a field of the current row into a record, from its first column on.</summary>
internal delegate void ColumnReader<in TRecord>(Rows reader, int ordinal, TRecord record);

/// <summary>The columns of one field, of the record's own table or of a table joined to it.</summary>
/// <param name="Field">The bit by which a query asks for them.</param>
/// <param name="Sql">Their expressions, parted by commas.</param>
/// <param name="Tables">The tables that the expressions name.</param>
/// <param name="Read">Puts their values into the record.</param>
/// <param name="Width">The number of columns.</param>
internal sealed record Column<TRecord>(ulong Field, string Sql, TableSet Tables, ColumnReader<TRecord> Read, int Width = 1)
{
    /// <summary>The same columns of a record that is read together with the one that refers to it.</summary>
    /// <param name="shift">How far the bits of the referred record's fields stand beyond those of the referring one.</param>
    /// <param name="referred">The referred record; null when there is none, and then nothing is read.</param>
    public Column<TOuter> Within<TOuter>(int shift, Func<TOuter, TRecord?> referred) => new(
        Field << shift,
        Sql,
        Tables,
        (reader, ordinal, outer) =>
        {
            if (referred(outer) is { } record)
                Read(reader, ordinal, record);
        },
        Width);
}
