using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Sources;

/// <summary>Reads the sources of records in the snapshot it belongs to.</summary>
public sealed class SourceReader
{
    private readonly ReadSession session;

    internal SourceReader(ReadSession session) => this.session = session;

    /// <summary>Finds the sources of records of one kind: record by record, in the order in which they came to be known.</summary>
    public IReadOnlyList<SourceRecord> FindByRecords(RecordKind kind, IReadOnlyCollection<long> recordIds)
    {
        ArgumentNullException.ThrowIfNull(recordIds);
        var sql = session.NewText()
            .Append("SELECT l.record_id, o.address, o.printed_date, o.last_possible_day FROM ").Append(LinkTable(kind))
            .Append(" l JOIN sources o ON o.id = l.source_id WHERE ");
        session.Dialect.In(sql, "l.record_id", [.. recordIds.Cast<object>()]);
        sql.Append(" ORDER BY l.record_id, l.source_id");
        using var reader = session.Execute(sql);
        var sources = new List<SourceRecord>();
        while (reader.Read())
            sources.Add(new SourceRecord(reader.GetInt64(0), reader.GetString(1), reader.Text(2), reader.Date(3)));
        return sources;
    }

    private static string LinkTable(RecordKind kind) => kind switch
    {
        RecordKind.Product => "product_sources",
        RecordKind.Producer => "producer_sources",
        RecordKind.Certificate => "certificate_sources",
        RecordKind.Dossier => "dossier_sources",
        RecordKind.Programme => "programme_sources",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of record."),
    };
}
