using NodaTime;
using Ocop.Domain.Places;
using Ocop.Storage.Importing.Units;
using Ocop.Storage.Opening;
using Ocop.Storage.Tests.Support;
using Ocop.Testing;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Official lists of units: what they add, change and end, and what refuses them.</summary>
public abstract class UnitImportSpecification(TestEngine engine)
{
    private const string Header = "code,name,kind,province_code,valid_from,valid_until";

    [SkippableFact]
    public void The_official_list_of_2026_is_recorded_whole_and_once()
    {
        Skip.If(Repository.Shared is null, "The official list lies beside the repository.");
        using var registry = engine.NewRegistry();
        var path = Path.Combine(Repository.Shared!, "data", "communes-2026.csv");

        var first = Import(registry, path);
        var second = Import(registry, path);

        Assert.Equal((3321, 0, 0, 1L), (first.Count(UnitOutcome.Added), first.Count(UnitOutcome.Refused), first.Count(UnitOutcome.Changed), first.Revision));
        Assert.Equal(["name_alt"], first.UnreadColumns);
        Assert.Equal((3321, null), (second.Count(UnitOutcome.Unchanged), second.Revision));
        using var store = registry.Open();
        using var snapshot = store.OpenSnapshot();
        Assert.Equal(1, snapshot.Revision.Number);
        var counted = Provinces.From2025.Sum(province => snapshot.Communes.FindByProvince(province.Code, new LocalDate(2026, 11, 22), null).Count);
        Assert.Equal(3321, counted);
        Assert.Equal(
            ["Commune 2025-07-01..2026-04-29", "Ward 2026-04-30.."],
            new[] { new LocalDate(2026, 4, 29), new LocalDate(2026, 4, 30) }.Select(day => Assert.Single(snapshot.Communes.FindByCodes(["26326"], day)))
                .Select(commune => $"{commune.Kind} {commune.ValidFrom:R}..{commune.ValidUntil:R}"));
    }

    [Fact]
    public void A_later_row_of_a_code_ends_the_unit_before_it()
    {
        using var registry = engine.NewRegistry();
        Import(registry, "first", Header, "26005,An Phước,Xã,75,,", "26011,Đại Phước,Xã,75,,");

        var report = Import(registry, "second", Header, "26005,An Phước,Phường,75,30/04/2026,");

        Assert.Equal(
            ["Added 34:26005 An Phước: Commune An Phước of 75 ends on 2026-04-29."],
            report.Rows.Select(row => $"{row.Outcome} {row.Unit}: {row.Message}"));
        Assert.Equal(
            ["34:26005 Commune 2025-07-01..2026-04-29", "34:26005:2026-04-30 Ward 2026-04-30..", "34:26011 Commune 2025-07-01.."], Recorded(registry));
        Assert.Equal(["1.1 Commune 34:26005 Created", "1.2 Commune 34:26011 Created", "2.1 Commune 34:26005:2026-04-30 Created", "2.2 Commune 34:26005 Updated"], Changes(registry));
    }

    [Fact]
    public void Being_left_out_ends_a_unit_only_where_the_list_is_declared_complete()
    {
        using var registry = engine.NewRegistry();
        Import(registry, "first", Header, "26005,An Phước,Xã,75,,", "26011,Đại Phước,Xã,75,,", "00004,Ba Đình,Phường,01,,");

        var partial = Import(registry, new UnitImportPlan(registry.DataSetOf("partial", Text(Header, "26005,An Phước,Xã,75,,"))) { ValidFrom = new LocalDate(2026, 9, 1) });
        var complete = Import(
            registry, new UnitImportPlan(registry.DataSetOf("complete", Text(Header, "26005,An Phước,Xã,75,,"))) { ValidFrom = new LocalDate(2026, 9, 1), IsComplete = true });

        Assert.Equal((1, null), (partial.Count(UnitOutcome.Unchanged), partial.Revision));
        Assert.Equal(["Unchanged 34:26005 An Phước", "Changed 34:26011 Đại Phước"], complete.Rows.Select(row => $"{row.Outcome} {row.Unit}"));
        Assert.Equal(["34:00004 Ward 2025-07-01..", "34:26005 Commune 2025-07-01..", "34:26011 Commune 2025-07-01..2026-08-31"], Recorded(registry));
    }

    [Fact]
    public void A_last_day_ends_a_unit_and_a_list_without_it_does_not_revive_it()
    {
        using var registry = engine.NewRegistry();
        Import(registry, "first", Header, "26005,An Phước,Xã,75,,");

        Assert.Equal(["Changed ends on 2026-08-31."], Import(registry, "second", Header, "26005,An Phước,Xã,75,,2026-08-31").Rows.Select(row => $"{row.Outcome} {row.Message}"));
        Assert.Null(Import(registry, "third", Header, "26005,An Phước,Xã,75,,").Revision);
        Assert.Equal(["34:26005 Commune 2025-07-01..2026-08-31"], Recorded(registry));
    }

    [Fact]
    public void Units_until_the_reform_end_with_it_and_the_same_code_may_name_another_since()
    {
        using var registry = engine.NewRegistry();
        Import(
            registry,
            "both",
            "Mã,Tên,Cấp,Tên tỉnh,Quận huyện,Từ ngày,Mã mới",
            "26005,An Phước,Xã,Đồng Nai,Huyện Long Thành,,26368",
            "26368,Long Thành,Thị trấn,Đồng Nai,Huyện Long Thành,,",
            "26368,Long Thành,Xã,Đồng Nai,,01/07/2025,");

        Assert.Equal(["34:26368 Commune 2025-07-01..", "63:26005 Commune ..2025-06-30", "63:26368 Town ..2025-06-30"], Recorded(registry));
    }

    [Fact]
    public void Lists_of_provinces_agree_with_the_law_or_are_refused()
    {
        using var registry = engine.NewRegistry();
        registry.Open().Dispose();

        Assert.Equal(2, Import(registry, "agreeing", "code,name,kind", "01,Hà Nội,Thành phố", "75,Đồng Nai,Thành phố").Count(UnitOutcome.Unchanged));
        Assert.Equal(
            ["B2 ProvinceContradicted", "A3 ProvinceUnknown"],
            Import(registry, "wrong", "code,name", "01,Hải Phòng", "02,Hà Giang").Rows.Select(row => $"{row.Cell} {row.Problem}"));
    }

    [Theory]
    [InlineData("D2 ProvinceUnknown", "26005,An Phước,Xã,02,,")]
    [InlineData("A2 CodeMalformed", "2605,An Phước,Xã,75,,")]
    [InlineData("A2 CodeMalformed", ",An Phước,Xã,75,,")]
    [InlineData("B2 NameMissing", "26005,,Xã,75,,")]
    [InlineData("C2 KindUnknown", "26005,An Phước,Huyện,75,,")]
    [InlineData("B2 NoSuchCommune", "26005,An Phước,Thị trấn,75,01/07/2025,")]
    [InlineData("E2 DateUnreadable", "26005,An Phước,Xã,75,31/02/2026,")]
    [InlineData("E2 DateUnreadable", "26005,An Phước,Xã,75,2026,")]
    [InlineData("F2 DatesContradict", "26005,An Phước,Xã,75,01/05/2026,01/04/2026")]
    [InlineData("F2 DatesContradict", "26005,An Phước,Xã,75,01/05/2025,01/04/2026")]
    [InlineData("C2 CellUnreadable", "26005,An Phước,=A1,75,,")]
    [InlineData("A3 ContradictsRow", "26005,An Phước,Xã,75,,", "26005,Đại Phước,Xã,75,,")]
    [InlineData("A3 ContradictsRow", "26005,An Phước,Xã,75,,", "26005,An Phước,Phường,75,01/05/2026,")]
    [InlineData("A2 ContradictsRecord", "10001,Một,Xã,75,,")]
    [InlineData("A2 ContradictsRecord", "10001,Một,Xã,75,01/02/2026,")]
    public void A_row_that_cannot_be_refuses_the_whole_list_and_names_its_cell(string refusal, params string[] rows)
    {
        using var registry = engine.NewRegistry();
        Import(registry, "recorded", Header, "10001,Hai,Xã,75,,30/04/2026", "10001,Ba,Xã,75,01/05/2026,");

        var report = Import(registry, "wrong", [Header, .. rows, "26999,Đúng,Xã,75,,"]);

        Assert.Equal([refusal], report.Rows.Where(row => row.Outcome == UnitOutcome.Refused).Select(row => $"{row.Cell} {row.Problem}"));
        Assert.Null(report.Revision);
        Assert.Equal(["34:10001 Commune 2025-07-01..2026-04-30", "34:10001:2026-05-01 Commune 2026-05-01.."], Recorded(registry));
    }

    [Fact]
    public void A_dry_run_reports_the_same_and_writes_nothing()
    {
        using var registry = engine.NewRegistry();
        var path = registry.DataSetOf("list", Text(Header, "26005,An Phước,Xã,75,,"));

        var dry = Import(registry, new UnitImportPlan(path) { IsDryRun = true });

        Assert.Equal((1, null), (dry.Count(UnitOutcome.Added), dry.Revision));
        Assert.Empty(Recorded(registry));
        Assert.Equal(dry.Rows, Import(registry, path).Rows);
    }

    [Fact]
    public void A_file_without_such_columns_is_refused_in_one_line()
    {
        using var registry = engine.NewRegistry();
        var path = registry.DataSetOf("other", "a,b\n1,2\n");

        var refusal = Assert.Throws<RegistryException>(() => Import(registry, path));

        Assert.Equal(
            (RegistryFault.UnreadableList, $"{path}: no sheet has a header with a column of codes and one of names"), (refusal.Fault, refusal.Message));
    }

    private static string Text(params string[] lines) => string.Join('\n', lines) + "\n";

    private static UnitReport Import(TestRegistry registry, string name, params string[] lines) =>
        Import(registry, registry.DataSetOf(name, Text(lines)));

    private static UnitReport Import(TestRegistry registry, string path) => Import(registry, new UnitImportPlan(path));

    private static UnitReport Import(TestRegistry registry, UnitImportPlan plan) =>
        new UnitImporter(registry.Options()).Run(plan, CancellationToken.None);

    private static List<string> Recorded(TestRegistry registry) => Read(
        registry,
        context => context.Communes.OrderBy(row => row.Code).AsEnumerable().Select(row => $"{row.Code} {row.Kind} {row.ValidFrom:R}..{row.ValidUntil:R}"));

    private static List<string> Changes(TestRegistry registry) => Read(
        registry,
        context => context.Changes.OrderBy(row => row.Revision).ThenBy(row => row.Position).AsEnumerable()
            .Select(row => $"{row.Revision}.{row.Position} {row.RecordKind} {row.RecordCode} {row.Kind}"));

    private static List<string> Read(TestRegistry registry, Func<OcopContext, IEnumerable<string>> read)
    {
        var database = RegistryDatabase.Of(registry.Options());
        using var session = database.OpenForWriting();
        using var context = database.ContextOver(session.Connection);
        return [.. read(context)];
    }
}
