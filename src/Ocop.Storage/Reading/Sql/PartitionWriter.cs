using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.Storage.Reading.Sql;

/// <summary>Writes the statements that answer for each of many parents what <see cref="SelectWriter{TRecord}"/> answers for one list.</summary>
internal sealed class PartitionWriter<TRecord>(EntityMap<TRecord> map, Dialect dialect)
{
    private readonly SelectWriter<TRecord> select = new(map, dialect);

    /// <summary>
    /// Writes the statement of one page per parent: the columns asked for, the sort keys when wanted, the parent, and for each parent
    /// one row more than wanted. The rows of all parents stand in the order; the caller deals them out.
    /// </summary>
    public void WritePages(SqlText sql, Partition partition, ulong fields, SortOrder order, PageRequest page)
    {
        var query = partition.Rows;
        select.Begin(sql, query, order.NeedsSearch);
        select.WriteColumns(sql, fields);
        if (page.WithKeys)
            SelectWriter<TRecord>.WriteKeys(sql, order);
        sql.Append(", ").Append(Partition.Parent).Append(" FROM ");
        dialect.Each(sql, partition.Parents, Partition.Alias);
        dialect.JoinEach(sql, map.Source, map.Alias, inner => WriteIdentities(inner, partition, order, page));
        select.WriteJoins(sql, query, map.TablesOf(fields) | order.Tables);
        OrderBy.Write(sql, order, page.FromEnd);
    }

    /// <summary>Writes which parents have a row ahead of or behind a place, the place itself included when asked.</summary>
    public void WriteParentsBeyond(SqlText sql, Partition partition, SortOrder order, Neighbourhood side)
    {
        select.Begin(sql, partition.Rows, order.NeedsSearch);
        sql.Append(Partition.Parent).Append(" FROM ");
        dialect.Each(sql, partition.Parents, Partition.Alias);
        sql.Append(" WHERE EXISTS (SELECT 1");
        var where = WriteRowsOfParent(sql, partition, order.Tables);
        SelectWriter<TRecord>.WriteBeyond(sql, order, side, ref where);
        sql.Append(")");
    }

    /// <summary>Writes the number of rows of each parent that has any, or of each value that rows of a parent have.</summary>
    public void WriteCounts(SqlText sql, Partition partition, CountedValue? by = null)
    {
        select.Begin(sql, partition.Rows, ranked: false);
        WriteGroup(sql, partition, by);
        sql.Append(", ").Append(by?.Counted ?? "count(*)");
        select.WriteFrom(sql, partition.Rows, by?.Tables ?? TableSet.None);
        sql.Append(by?.Join ?? "");
        var where = select.WriteWhere(sql, partition.Rows);
        dialect.In(SelectWriter<TRecord>.Next(sql, ref where), partition.Column, [.. partition.Parents.Cast<object>()]);
        sql.Append(" GROUP BY ");
        WriteGroup(sql, partition, by);
    }

    private static void WriteGroup(SqlText sql, Partition partition, CountedValue? by)
    {
        sql.Append(partition.Column);
        if (by is not null)
            sql.Append(", ").Append(by.Sql);
    }

    private void WriteIdentities(SqlText sql, Partition partition, SortOrder order, PageRequest page)
    {
        sql.Append("SELECT ").Append(map.Alias).Append(".id");
        var where = WriteRowsOfParent(sql, partition, order.Tables);
        SelectWriter<TRecord>.WritePart(sql, order, page, ref where);
    }

    private bool WriteRowsOfParent(SqlText sql, Partition partition, TableSet tables)
    {
        select.WriteFrom(sql, partition.Rows, tables);
        var where = select.WriteWhere(sql, partition.Rows);
        SelectWriter<TRecord>.Next(sql, ref where).Append(partition.Column).Append(" = ").Append(Partition.Parent);
        return where;
    }
}
