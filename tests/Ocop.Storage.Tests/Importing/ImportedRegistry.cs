using System.Data.Common;
using Ocop.Domain.Places;
using Ocop.Storage.Importing;
using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Tests.Importing;

/// <summary>A registry into which a test imports lists, and what it holds afterwards, in lines.</summary>
internal sealed class ImportedRegistry(TestEngine engine) : IDisposable
{
    private const string Products =
        """
        SELECT p.name || ' | ' || coalesce(r.name, '-') || ' | ' || coalesce(p.commune, '') || ', ' || coalesce(p.district, '') || ', '
          || coalesce(p.province, '') || ' ' || coalesce(p.province_before_2025, '?') || '/' || coalesce(p.province_from_2025, '?') || coalesce(' | ' || p.group_as_printed, '')
        FROM products p LEFT JOIN producers r ON r.id = p.producer_id ORDER BY p.name, p.code
        """;

    private const string Certificates =
        """
        SELECT p.name || ' | ' || coalesce(cast(c.stars AS text), '?') || ' stars' || coalesce(' | ' || cast(c.score AS text), '') || coalesce(' | ' || c.decision_number, '')
          || coalesce(' | ' || c.stated_date, '') || coalesce(' | ' || cast(c.stated_year AS text), '') || coalesce(' | ' || c.ending, '') || coalesce(' | ' || c.note, '')
        FROM certificates c JOIN products p ON p.id = c.product_id ORDER BY p.name, c.code
        """;

    private const string Dossiers =
        """
        SELECT p.name || ' | ' || d.stage || coalesce(' | ' || cast(d.stars_proposed AS text), '') || coalesce(' | ' || cast(d.score AS text), '')
        FROM dossiers d JOIN products p ON p.id = d.product_id ORDER BY p.name, d.code
        """;

    // All that rows of a list give, by code; not when it came.
    private const string Everything =
        """
        SELECT 'N ' || code || own_name || name || coalesce(kind, '') || coalesce(commune, '') || coalesce(district, '') || coalesce(province_before_2025, '') || coalesce(province_from_2025, '') FROM producers
        UNION ALL SELECT 'P ' || p.code || p.name || p.name_sort || coalesce(r.code, '') || coalesce(p.commune, '') || coalesce(p.district, '') || coalesce(p.province, '') || coalesce(p.group_as_printed, '') FROM products p LEFT JOIN producers r ON r.id = p.producer_id
        UNION ALL SELECT 'C ' || c.code || p.code || coalesce(cast(c.stars AS text), '') || coalesce(cast(c.score AS text), '') || coalesce(c.decision_number, '') || coalesce(c.stated_date, '') || coalesce(c.note, '') || coalesce(c.valid_until, '') FROM certificates c JOIN products p ON p.id = c.product_id
        UNION ALL SELECT 'D ' || d.code || d.stage || coalesce(cast(d.stars_proposed AS text), '') FROM dossiers d
        UNION ALL SELECT 'S ' || p.code || s.from_day || s.until_day || coalesce(cast(s.stars AS text), '') || coalesce(s.status, '') FROM product_standings s JOIN products p ON p.id = s.product_id
        ORDER BY 1
        """;

    private readonly TestRegistry registry = engine.NewRegistry();

    public ListFiles Files { get; } = new();

    public RegistryOptions Options => registry.Options();

    /// <summary>Imports a list and tells what came of it.</summary>
    public (ImportSummary Summary, IReadOnlyList<ReportedRow> Rows) Import(string path, string? province = null, bool isDryRun = false, bool skipsRefused = false)
    {
        var plan = new ImportPlan(path)
        {
            Province = province is null ? null : PlaceCode.Parse(province).Province,
            IsDryRun = isDryRun,
            SkipsRefused = skipsRefused,
        };
        using var report = new ListImporter(Options).Run(plan, null, CancellationToken.None);
        return (report.Summary, [.. report.ReadRows()]);
    }

    /// <summary>Outcome, product and problems of a row, in one line.</summary>
    public static string Line(ReportedRow row) => string.Join(" | ", (string[])
    [
        row.Outcome.ToString(), row.Product ?? "-", .. row.Problems.Select(problem => $"{problem.Cell} {problem.Code}"),
    ]);

    public List<string> ReadProducts() => Read(Products);

    public List<string> ReadCertificates() => Read(Certificates);

    public List<string> ReadDossiers() => Read(Dossiers);

    public List<string> ReadEverything() => Read(Everything);

    public long ReadRevision() => With(connection => connection.ReadNumber("SELECT count(*) FROM revisions"));

    public List<string> Read(string sql) => With(connection => connection.ReadTexts(sql));

    public void Dispose()
    {
        Files.Dispose();
        registry.Dispose();
    }

    private T With<T>(Func<DbConnection, T> read)
    {
        using var session = RegistryDatabase.Of(Options).OpenForWriting();
        return read(session.Connection);
    }
}
