using System.Text.Json;
using Ocop.Storage.Exporting.Shapes;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Exporting;

/// <summary>Reads the parts of many rows: one statement for a part of all of them, whatever their number.</summary>
internal sealed class PartReader
{
    private readonly ReadSession session;
    private readonly PartShape shape;
    private readonly PartReader[] parts;
    private readonly JsonFragments fragments = new();

    public PartReader(ReadSession session, PartShape shape)
    {
        (this.session, this.shape) = (session, shape);
        parts = [.. shape.Parts.Select(part => new PartReader(session, part))];
    }

    /// <summary>Reads the parts of these rows in place of those read before.</summary>
    public void Read(IReadOnlyCollection<object> parents)
    {
        fragments.Clear();
        ReadNested(parents);
        using var rows = session.Execute(Statement(parents, RowSql.ColumnsOf(shape)));
        long? open = null;
        while (rows.Read())
        {
            var parent = rows.GetInt64(0);
            if (parent != open)
            {
                End(open);
                Begin();
                open = parent;
            }

            WriteRow(rows);
        }

        End(open);
    }

    /// <summary>Writes the member of a row's object that holds its parts; nothing where it has none.</summary>
    public void Write(Utf8JsonWriter json, long parent)
    {
        var piece = fragments.Find(parent);
        if (piece.Length == 0)
            return;
        json.WritePropertyName(shape.Key);
        json.WriteRawValue(piece, skipInputValidation: true);
    }

    private void ReadNested(IReadOnlyCollection<object> parents)
    {
        if (parts.Length == 0)
            return;
        var identities = new List<object>();
        using (var rows = session.Execute(Statement(parents, shape.Identity)))
        {
            while (rows.Read())
                identities.Add(rows.GetInt64(1));
        }

        foreach (var part in parts)
            part.Read(identities);
    }

    private SqlText Statement(IReadOnlyCollection<object> parents, string columns)
    {
        var sql = session.NewText().Append("SELECT ").Append(shape.Parent).Append(", ").Append(columns)
            .Append(" FROM ").Append(shape.From).Append(" WHERE ");
        session.Dialect.In(sql, shape.Parent, parents);
        return sql.Append(" ORDER BY ").Append(shape.Parent).Append(", ").Append(shape.Order);
    }

    private void WriteRow(Rows rows)
    {
        fragments.Json.WriteStartObject();
        RowWriter.Write(fragments.Json, shape.Members, rows, RowSql.FirstMember);
        foreach (var part in parts)
            part.Write(fragments.Json, rows.GetInt64(RowSql.Identity));
        fragments.Json.WriteEndObject();
    }

    private void Begin()
    {
        if (!shape.IsSingle)
            fragments.Json.WriteStartArray();
    }

    private void End(long? parent)
    {
        if (parent is not { } key)
            return;
        if (!shape.IsSingle)
            fragments.Json.WriteEndArray();
        fragments.End(key);
    }
}
