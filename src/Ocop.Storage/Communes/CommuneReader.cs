using NodaTime;
using Ocop.Domain.Places;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Communes;

/// <summary>Reads the official communes in the snapshot it belongs to.</summary>
public sealed class CommuneReader
{
    private const string Select = "SELECT m.official_code, m.name, m.kind, m.province_code, m.valid_from, m.valid_until FROM communes m WHERE ";

    private readonly ReadSession session;

    internal CommuneReader(ReadSession session) => this.session = session;

    /// <summary>Finds the communes of a province as they are on a day, in Vietnamese alphabetical order.</summary>
    /// <param name="provinceCode">The official code of the province in the era of the day.</param>
    /// <param name="day">The day.</param>
    /// <param name="folded">What the folded name must contain; null for every commune.</param>
    public IReadOnlyList<CommuneRecord> FindByProvince(string provinceCode, LocalDate day, string? folded)
    {
        var sql = session.NewText().Append(Select).Append("m.province_code = ").Value(provinceCode);
        WriteValid(sql.Append(" AND "), day);
        if (folded is not null)
            session.Dialect.Contains(sql.Append(" AND "), "m.name_folded", folded);
        return ReadAll(sql.Append(" ORDER BY m.name_sort, m.official_code"));
    }

    /// <summary>Finds the communes of codes as they are on a day, in no particular order; codes that no commune has then are left out.</summary>
    /// <param name="codes">Official codes in the era of the day.</param>
    /// <param name="day">The day.</param>
    public IReadOnlyList<CommuneRecord> FindByCodes(IReadOnlyCollection<string> codes, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var sql = session.NewText().Append(Select);
        session.Dialect.In(sql, "m.official_code", [.. codes]);
        WriteValid(sql.Append(" AND "), day);
        return ReadAll(sql);
    }

    /// <summary>Finds which of these codes a recorded commune has.</summary>
    /// <param name="codes">Official codes.</param>
    /// <param name="day">The day on which a commune must have the code; null for any day.</param>
    public IReadOnlySet<string> FindListed(IReadOnlyCollection<string> codes, LocalDate? day)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var sql = session.NewText().Append("SELECT DISTINCT m.official_code FROM communes m WHERE ");
        session.Dialect.In(sql, "m.official_code", [.. codes]);
        if (day is { } given)
            WriteValid(sql.Append(" AND "), given);
        using var rows = session.Execute(sql);
        var listed = new HashSet<string>();
        while (rows.Read())
            listed.Add(rows.GetString(0));
        return listed;
    }

    /// <summary>Whether any commune is recorded for a day: without a list nothing can be said of one.</summary>
    public bool HasList(LocalDate day)
    {
        var sql = session.NewText().Append("SELECT 1 FROM communes m WHERE ");
        WriteValid(sql, day);
        using var rows = session.Execute(sql.Append(" LIMIT 1"));
        return rows.Read();
    }

    private List<CommuneRecord> ReadAll(SqlText sql)
    {
        using var rows = session.Execute(sql);
        var communes = new List<CommuneRecord>();
        while (rows.Read())
            communes.Add(Read(rows));
        return communes;
    }

    private static void WriteValid(SqlText sql, LocalDate day)
    {
        var text = sql.Share(IsoDate.ToText(day));
        sql.Append("(m.valid_from IS NULL OR m.valid_from <= ").Append(text)
            .Append(") AND (m.valid_until IS NULL OR m.valid_until >= ").Append(text).Append(")");
    }

    private static CommuneRecord Read(Rows rows) =>
        new(rows.GetString(0), rows.GetString(1), EnumText<CommuneKind>.FromText(rows.GetString(2)), rows.GetString(3))
        {
            ValidFrom = rows.Date(4),
            ValidUntil = rows.Date(5),
        };
}
