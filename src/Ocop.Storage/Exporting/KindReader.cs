using Ocop.Storage.Exporting.Shapes;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Exporting;

/// <summary>Reads the documents of one kind of record.</summary>
internal sealed class KindReader
{
    private readonly ReadSession session;
    private readonly RecordShape shape;
    private readonly string columns;
    private readonly PartReader[] parts;
    private readonly DocumentBuffer buffer = new();

    public KindReader(ReadSession session, RecordShape shape)
    {
        (this.session, this.shape, columns) = (session, shape, RowSql.ColumnsOf(shape));
        parts = [.. shape.Parts.Select(part => new PartReader(session, part))];
    }

    /// <summary>Reads the next codes behind one, in their order.</summary>
    /// <param name="after">The code behind which to begin; empty for the first ones.</param>
    /// <param name="count">The most codes to read.</param>
    public List<string> ReadCodes(string after, int count)
    {
        var sql = session.NewText().Append("SELECT ").Append(shape.Code).Append(" FROM ").Append(shape.From)
            .Append(" WHERE ").Append(shape.Code).Append(" > ").Value(after)
            .Append(" ORDER BY ").Append(shape.Code).Append(" LIMIT ").Value((long)count);
        using var rows = session.Execute(sql);
        var codes = new List<string>(count);
        while (rows.Read())
            codes.Add(rows.GetString(0));
        return codes;
    }

    /// <summary>Reads the documents of these codes in the order of their codes; codes without a record are left out.</summary>
    public List<RecordDocument> Read(IReadOnlyCollection<string> codes)
    {
        ReadParts(codes);
        var documents = new List<RecordDocument>(codes.Count);
        using var rows = session.Execute(Statement(codes, columns));
        while (rows.Read())
            documents.Add(ReadDocument(rows));
        return documents;
    }

    private void ReadParts(IReadOnlyCollection<string> codes)
    {
        if (parts.Length == 0)
            return;
        var identities = new List<object>(codes.Count);
        using (var rows = session.Execute(Statement(codes, shape.Identity)))
        {
            while (rows.Read())
                identities.Add(rows.GetInt64(RowSql.Identity));
        }

        foreach (var part in parts)
            part.Read(identities);
    }

    private SqlText Statement(IReadOnlyCollection<string> codes, string selected)
    {
        var sql = session.NewText().Append("SELECT ").Append(shape.Code).Append(", ").Append(selected)
            .Append(" FROM ").Append(shape.From).Append(" WHERE ");
        session.Dialect.In(sql, shape.Code, [.. codes]);
        return sql.Append(" ORDER BY ").Append(shape.Code);
    }

    private RecordDocument ReadDocument(Rows rows)
    {
        var code = rows.GetString(0);
        buffer.Clear();
        var json = buffer.Json;
        json.WriteStartObject();
        json.WriteString(DocumentKeys.Type, shape.Type);
        json.WriteString(DocumentKeys.Code, code);
        RowWriter.Write(json, shape.Members, rows, RowSql.FirstMember);
        foreach (var part in parts)
            part.Write(json, rows.GetInt64(RowSql.Identity));
        json.WriteEndObject();
        return new RecordDocument(shape.Kind, code, buffer.Written.ToArray());
    }
}
