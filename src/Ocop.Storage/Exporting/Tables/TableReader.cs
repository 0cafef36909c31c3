using System.Globalization;
using System.Text;
using Ocop.Storage.Exporting.Shapes;
using Ocop.Storage.Reading;

namespace Ocop.Storage.Exporting.Tables;

/// <summary>Reads the rows of a table in the snapshot it belongs to.</summary>
internal sealed class TableReader
{
    /// <summary>How many rows are read at once.</summary>
    private const int PieceLength = 2000;

    private readonly ReadSession session;
    private readonly ExportTable table;
    private readonly string columns;

    public TableReader(ReadSession session, ExportTable table)
    {
        (this.session, this.table) = (session, table);
        columns = string.Join(", ", table.Columns.Select(column => column.Sql));
    }

    /// <summary>Reads the rows in the order of their records' codes, each with its line end; the text is used again for the next row.</summary>
    public IEnumerable<StringBuilder> ReadAll()
    {
        var row = new StringBuilder();
        var after = "";
        int count;
        do
        {
            count = 0;
            using var rows = Execute(after);
            while (rows.Read())
            {
                after = rows.GetString(0);
                count++;
                Write(row.Clear(), rows);
                yield return row;
            }
        }
        while (count == PieceLength);
    }

    private Rows Execute(string after) => session.Execute(session.NewText()
        .Append("SELECT t.code, ").Append(columns).Append(" FROM ").Append(table.From)
        .Append(" WHERE t.code > ").Value(after).Append(" ORDER BY t.code LIMIT ").Value((long)PieceLength));

    private void Write(StringBuilder row, Rows rows)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (i > 0)
                row.Append(CsvText.Comma);
            if (!rows.IsNull(i + 1))
                CsvText.AppendCell(row, Text(rows, i + 1, table.Columns[i].Form));
        }

        row.Append(CsvText.LineEnd);
    }

    private static string Text(Rows rows, int ordinal, MemberForm form) =>
        form == MemberForm.Integer ? rows.GetInt64(ordinal).ToString(CultureInfo.InvariantCulture) : rows.GetString(ordinal);
}
