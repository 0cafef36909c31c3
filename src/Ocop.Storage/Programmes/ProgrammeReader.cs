using NodaTime;
using Ocop.Domain.Producers;
using Ocop.Domain.Targets;
using Ocop.Storage.Conversions;
using Ocop.Storage.Programmes.Computing;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Programmes;

/// <summary>Reads programmes in the snapshot it belongs to.</summary>
public sealed class ProgrammeReader
{
    private const string Select =
        "SELECT g.id, g.code, g.commune, g.district, g.province, g.province_before_2025, g.province_from_2025, g.first_year, g.last_year, "
        + "g.issued_by, g.decision_number, g.issued, g.issued_as_printed, g.created_at, g.updated_at FROM programmes g WHERE 1 = 1";

    private const string SelectTargets =
        "SELECT t.id, t.programme_id, t.key, t.statement, t.as_printed, t.note, t.metric, t.condition, t.stars, t.stars_counted, "
        + "t.producer_kind, t.producer_trait, t.channel, t.population, t.comparator, t.low, t.high, t.unit, t.is_increment, t.since, t.until "
        + "FROM programme_targets t WHERE ";

    private const string SelectResults =
        "SELECT f.id, f.target_id, f.statement, f.as_printed, f.value, f.numerator, f.denominator, f.is_exceeded, f.figure_date, "
        + "o.address, o.printed_date, o.last_possible_day FROM reported_results f JOIN sources o ON o.id = f.source_id WHERE ";

    private const string SelectParts =
        "SELECT a.programme_id, a.kind, a.name, a.statement, a.as_printed, a.person, a.office, a.stated_date, a.number, a.stars, "
        + "a.places, a.items FROM programme_parts a WHERE a.part = ";

    private readonly ReadSession session;

    internal ProgrammeReader(ReadSession session) => this.session = session;

    /// <summary>Finds the programmes of a place and period: by place, the province first, then by last year.</summary>
    /// <param name="provinceCode">Two digits, the code of the province in either era; null for every province.</param>
    /// <param name="period">Years that the programme's own overlap, a first year not known counting as long ago; null for every period.</param>
    /// <param name="limit">The most programmes to read.</param>
    public IReadOnlyList<ProgrammeRecord> Find(string? provinceCode, ProgrammePeriod? period, int limit)
    {
        var sql = session.NewText().Append(Select);
        if (provinceCode is not null)
        {
            var code = sql.Share(provinceCode);
            sql.Append(" AND (g.province_before_2025 = ").Append(code).Append(" OR g.province_from_2025 = ").Append(code).Append(")");
        }
        if (period is not null)
            sql.Append(" AND (g.first_year IS NULL OR g.first_year <= ").Value((long)period.Last).Append(")");
        if (period?.First is { } first)
            sql.Append(" AND g.last_year >= ").Value((long)first);
        sql.Append(" ORDER BY g.place_sort, g.last_year, g.code LIMIT ").Value((long)limit);
        return ReadProgrammes(sql);
    }

    /// <summary>Finds the programmes of these codes; codes without a programme are left out.</summary>
    public IReadOnlyList<ProgrammeRecord> FindByCodes(IReadOnlyCollection<string> codes)
    {
        var sql = session.NewText().Append(Select).Append(" AND ");
        session.Dialect.In(sql, "g.code", codes);
        return ReadProgrammes(sql);
    }

    /// <summary>Finds the targets of programmes, and the results reported without one: programme by programme, in the source's order.</summary>
    public IReadOnlyList<TargetRecord> FindTargets(IReadOnlyCollection<ProgrammeRecord> programmes)
    {
        var byId = programmes.DistinctBy(programme => programme.Id).ToDictionary(programme => programme.Id);
        var sql = session.NewText().Append(SelectTargets);
        session.Dialect.In(sql, "t.programme_id", [.. byId.Keys.Cast<object>()]);
        return ReadAll(sql.Append(" ORDER BY t.programme_id, t.position"), rows => ReadTarget(rows, byId[rows.GetInt64(1)]));
    }

    /// <summary>Finds the published figures of targets: target by target, in the order in which they are recorded.</summary>
    public IReadOnlyList<ReportedResultRecord> FindResults(IReadOnlyCollection<TargetRecord> targets)
    {
        var byId = targets.DistinctBy(target => target.Id).ToDictionary(target => target.Id);
        var sql = session.NewText().Append(SelectResults);
        session.Dialect.In(sql, "f.target_id", [.. byId.Keys.Cast<object>()]);
        return ReadAll(sql.Append(" ORDER BY f.target_id, f.position"), rows => ReadResult(rows, byId[rows.GetInt64(1)]));
    }

    /// <summary>Finds the parts of one sort of programmes: programme by programme, in the source's order.</summary>
    public IReadOnlyList<ProgrammePartRecord> FindParts(IReadOnlyCollection<long> programmeIds, ProgrammePart part)
    {
        var sql = session.NewText().Append(SelectParts).Value(EnumText<ProgrammePart>.ToText(part)).Append(" AND ");
        session.Dialect.In(sql, "a.programme_id", [.. programmeIds.Cast<object>()]);
        return ReadAll(sql.Append(" ORDER BY a.programme_id, a.position"), ReadPart);
    }

    /// <summary>Computes from the registry's own records what they say of targets on a day.</summary>
    /// <param name="targets">The targets.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The figures by the target's identity; a target of which the records cannot know has none.</returns>
    public IReadOnlyDictionary<long, ComputedFigure> Compute(IReadOnlyCollection<TargetRecord> targets, LocalDate asOf) =>
        new TargetComputation(session, asOf).Run(targets);

    private List<ProgrammeRecord> ReadProgrammes(SqlText sql) => ReadAll(sql, ReadProgramme);

    private List<T> ReadAll<T>(SqlText sql, Func<Rows, T> read)
    {
        using var rows = session.Execute(sql);
        var found = new List<T>();
        while (rows.Read())
            found.Add(read(rows));
        return found;
    }

    private static ProgrammeRecord ReadProgramme(Rows rows) => new()
    {
        Id = rows.GetInt64(0),
        Code = rows.GetString(1),
        Place = rows.Place(2),
        ProvinceBefore2025 = rows.Text(5),
        ProvinceFrom2025 = rows.Text(6),
        Period = new ProgrammePeriod(rows.SmallNumber(7), rows.GetInt32(8)),
        IssuedBy = rows.Text(9),
        DecisionNumber = rows.Text(10),
        Issued = rows.Text(11),
        IssuedAsPrinted = rows.Text(12),
        CreatedAt = rows.Instant(13),
        UpdatedAt = rows.Instant(14),
    };

    // What is recorded was accepted once and is accepted again.
    private static TargetRecord ReadTarget(Rows rows, ProgrammeRecord programme)
    {
        var stated = ReadStatements(rows);
        return new TargetRecord(rows.GetInt64(0), programme, stated.Key, stated.Statement)
        {
            AsPrinted = stated.AsPrinted,
            Stars = stated.Stars,
            StarsCounted = stated.StarsCounted,
            Target = stated.Conclude(programme.Place).Value,
        };
    }

    private static TargetStatements ReadStatements(Rows rows) => new(
        rows.GetString(2), rows.GetString(3), rows.Name<Metric>(6)!.Value, rows.Name<TargetUnit>(17)!.Value)
    {
        AsPrinted = rows.Text(4),
        Note = rows.Text(5),
        Condition = rows.Name<TargetCondition>(7),
        Stars = rows.SmallNumber(8),
        StarsCounted = rows.Name<StarsCounted>(9),
        ProducerKind = rows.Name<ProducerKind>(10),
        ProducerTrait = rows.Name<ProducerTrait>(11),
        Channel = rows.Name<TargetChannel>(12),
        Population = rows.Name<Population>(13),
        Comparator = rows.Name<Comparator>(14),
        Low = rows.ExactDecimal(15),
        High = rows.ExactDecimal(16),
        IsIncrement = rows.GetBoolean(18),
        Since = rows.Text(19),
        Until = rows.Text(20),
    };

    private static ReportedResultRecord ReadResult(Rows rows, TargetRecord target)
    {
        var stated = new ResultStatements(rows.GetString(2), rows.GetString(8))
        {
            AsPrinted = rows.Text(3),
            Value = rows.ExactDecimal(4),
            Numerator = rows.SmallNumber(5),
            Denominator = rows.SmallNumber(6),
            IsExceeded = rows.GetBoolean(7),
        };
        var source = new SourceRecord(rows.GetInt64(0), rows.GetString(9), rows.Text(10), rows.Date(11));
        return new ReportedResultRecord(target, stated.Statement, source)
        {
            AsPrinted = stated.AsPrinted,
            Value = stated.Value,
            Figure = stated.Conclude(target.Target.Goal).Value,
        };
    }

    private static ProgrammePartRecord ReadPart(Rows rows) => new()
    {
        ProgrammeId = rows.GetInt64(0),
        KindText = rows.Text(1),
        Name = rows.Text(2),
        Statement = rows.Text(3),
        AsPrinted = rows.Text(4),
        Person = rows.Text(5),
        Office = rows.Text(6),
        StatedDate = rows.Text(7),
        Number = rows.SmallNumber(8),
        Stars = rows.SmallNumber(9),
        Places = TextLines.FromText(rows.GetString(10)),
        Items = TextLines.FromText(rows.GetString(11)),
    };
}
