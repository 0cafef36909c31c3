using NodaTime;
using Ocop.Domain.Producers;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Programmes.Computing;

/// <summary>Counts the records of provinces on days, one statement for each question, whatever the number of targets that ask it.</summary>
internal sealed class CountReader(ReadSession session, IReadOnlyList<LocalDate> days)
{
    private const string Place = "p.province_before_2025, p.province_from_2025, p.district";

    /// <summary>Counts what answers a question in the provinces of programmes.</summary>
    public IReadOnlyList<CountedThings> Count(ComputedKind kind, IReadOnlyCollection<ProgrammeRecord> programmes) => kind switch
    {
        ComputedKind.CertifiedProducts => Read(WriteCertified(", s.stars, count(*), d.day", "", $" GROUP BY {Place}, s.stars, d.day", programmes), ReadProducts),
        ComputedKind.CertifiedProducers => Read(
            WriteCertified(", s.stars, p.producer_id, r.kind, d.day", " JOIN producers r ON r.id = p.producer_id", "", programmes), ReadProducer),
        ComputedKind.NewlyRecognisedProducts => Read(WriteFirstCertificates(programmes), ReadFirst),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such question."),
    };

    private SqlText WriteCertified(string columns, string join, string end, IReadOnlyCollection<ProgrammeRecord> programmes)
    {
        var sql = session.NewText().Append("SELECT DISTINCT ").Append(Place).Append(columns)
            .Append(" FROM products p JOIN product_standings s ON s.product_id = p.id").Append(join).Append(" JOIN (");
        for (var i = 0; i < days.Count; i++)
            sql.Append(i == 0 ? "SELECT " : " UNION ALL SELECT ").Value(IsoDate.ToText(days[i])).Append(i == 0 ? " AS day" : "");
        sql.Append(") d ON s.from_day <= d.day AND s.until_day >= d.day WHERE s.certified = 1 AND ");
        WritePlaces(sql, programmes);
        return sql.Append(end);
    }

    // Of each product the certificate that can have been issued first; a certificate of no known day hides the product.
    private SqlText WriteFirstCertificates(IReadOnlyCollection<ProgrammeRecord> programmes)
    {
        var sql = session.NewText().Append("SELECT ").Append(Place).Append(
            ", c.stars, count(*), c.issued_earliest, c.issued_latest FROM products p JOIN certificates c ON c.product_id = p.id "
            + "WHERE c.issued_earliest IS NOT NULL AND c.issued_latest IS NOT NULL AND NOT EXISTS ("
            + "SELECT 1 FROM certificates e WHERE e.product_id = p.id AND e.id <> c.id AND (e.issued_earliest IS NULL "
            + "OR e.issued_earliest < c.issued_earliest OR (e.issued_earliest = c.issued_earliest AND e.id < c.id))) AND ");
        WritePlaces(sql, programmes);
        return sql.Append(" GROUP BY ").Append(Place).Append(", c.stars, c.issued_earliest, c.issued_latest");
    }

    private void WritePlaces(SqlText sql, IReadOnlyCollection<ProgrammeRecord> programmes)
    {
        sql.Append("(");
        session.Dialect.In(sql, "p.province_before_2025", Codes(programmes.Select(programme => programme.ProvinceBefore2025)));
        sql.Append(" OR ");
        session.Dialect.In(sql, "p.province_from_2025", Codes(programmes.Select(programme => programme.ProvinceFrom2025)));
        sql.Append(")");
    }

    private List<CountedThings> Read(SqlText sql, Func<Rows, CountedThings> read)
    {
        using var rows = session.Execute(sql);
        var counted = new List<CountedThings>();
        while (rows.Read())
            counted.Add(read(rows));
        return counted;
    }

    private static CountedThings ReadPlace(Rows rows) => new(rows.Text(0), rows.Text(1), rows.Text(2), rows.SmallNumber(3));

    private static CountedThings ReadNumber(Rows rows) => ReadPlace(rows) with { Number = rows.GetInt32(4) };

    private static CountedThings ReadProducts(Rows rows) => ReadNumber(rows) with { Day = rows.Date(5) };

    private static CountedThings ReadProducer(Rows rows) =>
        ReadPlace(rows) with { ProducerId = rows.GetInt64(4), Kind = rows.Name<ProducerKind>(5), Day = rows.Date(6) };

    private static CountedThings ReadFirst(Rows rows) =>
        ReadNumber(rows) with { FirstEarliest = rows.Date(5), FirstLatest = rows.Date(6) };

    private static List<object> Codes(IEnumerable<string?> codes) => [.. codes.OfType<string>().Distinct()];
}
