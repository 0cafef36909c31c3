using Microsoft.Extensions.Logging.Abstractions;
using Ocop.Domain.Codes;
using Ocop.Storage.DataSets;
using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Importing.Units;
using Ocop.Storage.Tests.Importing;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.Tests.Specification;

/// <summary>How lists are matched with what is recorded, what they change, and what they never do.</summary>
public abstract class ImportSpecification : IDisposable
{
    private const string Header = "Tên sản phẩm,Chủ thể,Xã,Huyện,Tỉnh,Xếp hạng,Số quyết định,Ngày quyết định,Điểm,Nhóm sản phẩm,Ghi chú\n";

    private readonly ImportedRegistry registry;

    protected ImportSpecification(TestEngine engine) => (Engine, registry) = (engine, new ImportedRegistry(engine));

    private TestEngine Engine { get; }

    [SkippableFact]
    public void The_same_file_twice_changes_nothing_and_makes_no_revision()
    {
        var path = List("Mật ong,HTX Hòa Tân,xã Hòa Tân,huyện Cầu Kè,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,65,,", "Gạo,HTX Hòa Tân,xã Hòa Tân,huyện Cầu Kè,Trà Vinh,4 sao,114/QĐ-UBND,15/1/2022,,,");
        var (first, _) = registry.Import(path);
        var before = registry.ReadEverything();

        var (second, rows) = registry.Import(path);

        Assert.Equal((1L, null), (first.Revision, second.Revision));
        Assert.Equal([RowOutcome.Unchanged, RowOutcome.Unchanged], rows.Select(row => row.Outcome));
        Assert.Equal(1, registry.ReadRevision());
        Assert.Equal(before, registry.ReadEverything());
    }

    [SkippableFact]
    public void A_fact_stated_otherwise_is_updated_and_told_with_both_values_and_what_is_not_stated_stays()
    {
        registry.Import(List("Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,65,Thực phẩm,"));

        var (summary, rows) = registry.Import(List("Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,4 sao,114/QĐ-UBND,15/1/2022,,,"));

        Assert.Equal(["stars: 3 -> 4"], Assert.Single(rows).Changes.Select(change => $"{change.Field}: {change.Old} -> {change.New}"));
        Assert.Equal((1, 2L), (summary.Changed, summary.Revision));
        Assert.Equal(["Mật ong | 4 stars | 65 | 114/QĐ-UBND | 2022-01-15"], registry.ReadCertificates());
        Assert.Equal(["Mật ong | HTX Hòa Tân | xã Hòa Tân, , Trà Vinh ?/86 | Thực phẩm"], registry.ReadProducts().Select(line => line.Replace("84/86", "?/86", StringComparison.Ordinal)));
    }

    [SkippableFact]
    public void Rows_that_contradict_one_another_are_both_refused_with_their_cells_and_nothing_changes()
    {
        var (summary, rows) = registry.Import(List(
            "Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,",
            "Gạo,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,",
            "MẬT ONG,HTX Hoà Tân,xã Hòa Tân,,Trà Vinh,4 sao,114/QĐ/UBND,15/1/2022,,,"));

        Assert.Equal(["Refused | Mật ong | F2 Contradiction", "Accepted | Gạo", "Refused | MẬT ONG | F4 Contradiction"], rows.Select(ImportedRegistry.Line));
        Assert.Equal("'3' contradicts '4', which sheet 'list', cell F4 states of the same product and decision.", rows[0].Problems[0].Message);
        Assert.Equal((false, (long?)null, 2), (summary.IsWritten, summary.Revision, summary.Refused));
        Assert.Equal(0, registry.ReadRevision());
    }

    [SkippableFact]
    public void Refused_rows_are_left_out_where_that_is_asked_for()
    {
        var (summary, _) = registry.Import(
            List("Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,9 sao,,,,,", "Gạo,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,,31/02/2022,,,", "Muối,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,,,,,"),
            skipsRefused: true);

        Assert.Equal((true, 2, 1), (summary.IsWritten, summary.Refused, summary.Accepted));
        Assert.Equal(["Muối | 3 stars"], registry.ReadCertificates());
    }

    [SkippableFact]
    public void A_dry_run_tells_everything_and_writes_nothing()
    {
        registry.Import(List("Gạo,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,,,,,"));
        var before = registry.ReadEverything();

        var (summary, rows) = registry.Import(List("Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,,,,,"), isDryRun: true);

        Assert.Equal((true, false, null, 1), (summary.IsDryRun, summary.IsWritten, summary.Revision, summary.Accepted));
        Assert.StartsWith("P", rows[0].ProductCode, StringComparison.Ordinal);
        Assert.Equal(1, registry.ReadRevision());
        Assert.Equal(before, registry.ReadEverything());
    }

    [SkippableFact]
    public void A_legal_form_tones_and_kinds_of_places_written_otherwise_name_the_recorded_product()
    {
        registry.Import(List("Mật ong,Hợp tác xã Nông nghiệp Hòa Tân,phường Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,"));

        var (_, rows) = registry.Import(List("mật ong,HTX NN Hoà Tân,P. Hoà Tân,,tỉnh Trà Vinh,3 sao,114/QĐ/UBND,15/1/2022,,,"));

        Assert.Single(registry.ReadProducts());
        Assert.Single(registry.Read("SELECT code FROM producers"));
        Assert.Equal((RowOutcome.Changed, "name"), (rows[0].Outcome, rows[0].Changes[0].Field));
    }

    [SkippableFact]
    public void Look_alikes_are_proposed_with_both_codes_and_never_merged()
    {
        var (_, first) = registry.Import(List("Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,"));

        var (summary, rows) = registry.Import(List(
            "Mật ong,Công ty TNHH Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,",
            "Mat ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,",
            "Mật ong,HTX Hòa Tân,xã Hòa Tân,,Vĩnh Long,3 sao,114/QĐ-UBND,15/1/2022,,,",
            "Mật ong,HTX Hòa Tâm,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,"));

        Assert.Equal(4, summary.Accepted);
        Assert.Contains(rows[0].Merges, merge => merge is { Kind: MergeKind.Producer, Reason: MergeReason.LegalForm } && merge.OtherCode == first[0].ProducerCode);
        Assert.Contains(rows[1].Merges, merge => merge is { Kind: MergeKind.Product, Reason: MergeReason.Accents } && merge.OtherCode == first[0].ProductCode);
        Assert.Contains(rows[2].Merges, merge => merge is { Kind: MergeKind.Producer, Reason: MergeReason.Place } && merge.OtherCode == first[0].ProducerCode);
        Assert.Contains(rows[3].Merges, merge => merge is { Kind: MergeKind.Product, Reason: MergeReason.Producer } && merge.OtherCode == first[0].ProductCode);
        Assert.Equal(5, registry.ReadProducts().Count);
    }

    [SkippableFact]
    public void A_row_without_a_province_or_with_an_unknown_one_is_refused()
    {
        var (_, rows) = registry.Import(List("Mật ong,HTX Hòa Tân,xã Hòa Tân,,,3 sao,,,,,", "Gạo,HTX Hòa Tân,xã Hòa Tân,,Tỉnh Không Có,3 sao,,,,,"));

        Assert.Equal(["Refused | Mật ong | A2 ProvinceMissing", "Refused | Gạo | A3 ProvinceUnknown"], rows.Select(ImportedRegistry.Line));
    }

    [SkippableFact]
    public void Stars_that_nobody_recognised_make_a_dossier_and_one_or_two_no_certificate()
    {
        var (_, rows) = registry.Import(List(
            "Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,tiềm năng 5 sao,,,92,,",
            "Gạo,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,đề nghị 4 sao,,,,,",
            "Muối,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,2 sao,,,,,"));

        Assert.Equal(
            ["Accepted | Mật ong | F2 NotRecognised", "Accepted | Gạo | F3 NotRecognised", "Accepted | Muối | F4 BelowCertificate"],
            rows.Select(ImportedRegistry.Line));
        Assert.Equal(["Gạo | Candidate | 4", "Mật ong | ProposedFiveStar | 5 | 92"], registry.ReadDossiers());
        Assert.Empty(registry.ReadCertificates());
    }

    [SkippableFact]
    public void A_link_keeps_the_place_in_the_list_and_what_is_printed_there_and_names_the_file_without_its_path()
    {
        registry.Import(List("\"Mật ong (2019) 62\",HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,,,,,"));

        Assert.Equal(["list.csv"], registry.Read("SELECT address FROM sources"));
        Assert.Equal(["list 2"], registry.Read("SELECT sheet || ' ' || cast(row_number AS text) FROM certificate_sources"));
        Assert.StartsWith(
            "{\"product\":{\"text\":\"Mật ong (2019) 62\",\"cell\":\"A2\"},\"producer\":{\"text\":\"HTX Hòa Tân\",\"cell\":\"B2\"}",
            Assert.Single(registry.Read("SELECT cells FROM product_sources")), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Rows_on_withdrawn_records_are_refused_with_the_reason_and_what_stands_for_them()
    {
        var (_, recorded) = registry.Import(List(
            "Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,",
            "Mật ong rừng,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,",
            "Gạo,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,"));
        var (honey, wild, rice) = (recorded[0].ProductCode!, recorded[1].ProductCode!, recorded[2].RecordCode!);
        Withdraw(honey, WithdrawalReason.Duplicate, wild);
        Withdraw(rice, WithdrawalReason.RecordedInError, null);

        var (summary, rows) = registry.Import(
            List(
                "Mật ong,Hợp tác xã Hoà Tân,xã Hòa Tân,,Trà Vinh,4 sao,200/QĐ-UBND,15/1/2023,,,",
                "Gạo,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,114/QĐ-UBND,15/1/2022,,,",
                "Gạo,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,4 sao,300/QĐ-UBND,15/1/2025,,,"),
            skipsRefused: true);

        Assert.Equal(["Refused | Mật ong | A2 Withdrawn", "Refused | Gạo | A3 Withdrawn", "Accepted | Gạo"], rows.Select(ImportedRegistry.Line));
        Assert.Equal(
            [
                $"The product {honey} was withdrawn at 2026-11-22T01:02:03.000000Z because another record tells of the same thing; {wild} stands for it.",
                $"The certificate {rice} was withdrawn at 2026-11-22T01:02:03.000000Z because it was recorded in error; nothing stands for it.",
            ],
            rows.SelectMany(row => row.Problems).Select(problem => problem.Message));
        Assert.Equal((2, 4L), (summary.Refused, summary.Revision));
        Assert.Equal(["Gạo | 4 stars | 300/QĐ-UBND | 2025-01-15", "Mật ong rừng | 3 stars | 114/QĐ-UBND | 2022-01-15"], registry.ReadCertificates());
    }

    [SkippableFact]
    public void A_withdrawn_product_does_not_come_back_under_a_producer_whose_name_is_found_otherwise()
    {
        var (_, recorded) = registry.Import(List(
            "Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,,,,,", "Gạo,Hợp tác xã Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,,,,,"));
        Withdraw(recorded[0].ProductCode!, WithdrawalReason.RecordedInError, null);
        Withdraw(recorded[0].ProducerCode!, WithdrawalReason.Duplicate, recorded[1].ProducerCode!);

        var (_, rows) = registry.Import(List("Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,,,,,"));

        Assert.Equal(["Refused | Mật ong | A2 Withdrawn"], rows.Select(ImportedRegistry.Line));
        Assert.Single(registry.ReadProducts());
    }

    [SkippableFact]
    public void Places_resolve_by_the_official_lists_as_those_of_data_sets_do_and_the_same_lists_again_change_nothing()
    {
        ImportUnits("31834,Châu Khánh,Xã,94,Huyện Long Phú,01/01/2004,31828", "31828,Tân Thạnh,Xã,92,,01/07/2025,");
        var former = Named("former", "Gạo,HTX Lúa,xã Châu Khánh,huyện Long Phú,Sóc Trăng,3 sao,1/QĐ-UBND,15/1/2024,,,");
        var present = Named("present", "Gạo,HTX Lúa Mới,xã Tân Thạnh,,Cần Thơ,3 sao,2/QĐ-UBND,15/1/2026,,,");

        registry.Import(former);
        registry.Import(present);

        Assert.Equal(["31834 31828", "? 31828"], registry.Read(CommuneCodes("products")));
        Assert.Equal(["31834 31828", "? 31828"], registry.Read(CommuneCodes("producers")));
        Assert.Equal((null, null), (registry.Import(former).Summary.Revision, registry.Import(present).Summary.Revision));
    }

    [SkippableFact]
    public void A_commune_is_unknown_where_decisions_of_both_eras_name_it_whichever_list_comes_last()
    {
        ImportUnits("31828,Tân Thạnh,Xã,92,,01/07/2025,");
        var present = Named("present", "Gạo,HTX Lúa,xã Tân Thạnh,,Cần Thơ,3 sao,2/QĐ-UBND,15/1/2026,,,");
        registry.Import(present);
        Assert.Equal(["? 31828"], registry.Read(CommuneCodes("products")));

        registry.Import(Named("former", "Gạo,HTX Lúa,xã Tân Thạnh,,Cần Thơ,3 sao,1/QĐ-UBND,15/1/2021,,,"));
        Assert.Equal(["? ?"], registry.Read(CommuneCodes("products")));

        Assert.Null(registry.Import(present).Summary.Revision);
        Assert.Equal(["? ?"], registry.Read(CommuneCodes("products")));
        Assert.Equal(["? ?"], registry.Read(CommuneCodes("producers")));
    }

    [SkippableFact]
    public void Published_data_is_not_loaded_into_a_registry_that_was_begun_with_a_list()
    {
        registry.Import(List("Mật ong,HTX Hòa Tân,xã Hòa Tân,,Trà Vinh,3 sao,,,,,"));

        using (RegistryStore.Open(registry.Options with { DataSets = [new DataSetFile(BundledData.Path)] }, NullLogger.Instance))
            Assert.Single(registry.ReadProducts());
    }

    [SkippableFact]
    public void The_order_of_rows_does_not_matter()
    {
        var random = new Random(20261122);
        for (var trial = 0; trial < 3; trial++)
        {
            var rows = Enumerable.Range(0, 60).Select(_ => RandomRow(random)).ToArray();
            var expected = ImportAlone(rows);
            random.Shuffle(rows);

            Assert.Equal(expected, ImportAlone(rows));
        }
    }

    public void Dispose()
    {
        registry.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string CommuneCodes(string table) =>
        $"SELECT coalesce(commune_code_before_2025, '?') || ' ' || coalesce(commune_code_from_2025, '?') FROM {table} ORDER BY id";

    private void ImportUnits(params string[] rows) => new UnitImporter(registry.Options).Run(
        new UnitImportPlan(Text("units", "code,name,kind,province_code,district,valid_from,successor_codes\n", rows)), CancellationToken.None);

    private void Withdraw(string code, WithdrawalReason reason, string? replacedBy) => new RegistryWithdrawer(registry.Options).Run(
        new(RegistryCode.Parse(code), reason, replacedBy is null ? null : RegistryCode.Parse(replacedBy)));

    private string Named(string name, params string[] rows) => Text(name, Header, rows);

    private string Text(string name, string header, string[] rows) => registry.Files.Csv(header + string.Join('\n', rows) + "\n", name);

    private List<string> ImportAlone(string[] rows)
    {
        using var alone = new ImportedRegistry(Engine);
        alone.Import(alone.Files.Csv(Header + string.Join('\n', rows) + "\n"), skipsRefused: true);
        return alone.ReadEverything();
    }

    private static string RandomRow(Random random)
    {
        string Pick(params string[] values) => values[random.Next(values.Length)];
        return string.Join(
            ',',
            Pick("Mật ong", "mật ong", "Mat ong", "Gạo", "Muối"),
            Pick("HTX Hòa Tân", "Hợp tác xã Hoà Tân", "HTX Tân Quy", "Công ty TNHH Tân Quy"),
            Pick("xã Hòa Tân", "Xã Hoà Tân"),
            Pick("", "huyện Cầu Kè"),
            Pick("Trà Vinh", "tỉnh Trà Vinh"),
            Pick("3 sao", "3 sao", "3 sao", "4 sao", "tiềm năng 5 sao"),
            Pick("114/QĐ-UBND", "2008/QĐ/UBND", "115/QĐ-UBND", "116/QĐ-UBND"),
            Pick("15/1/2022", "16/02/2023"),
            Pick("", "65"),
            "",
            Pick("", "công nhận lại", "công nhận mới"));
    }

    private string List(params string[] rows) => registry.Files.Csv(Header + string.Join('\n', rows) + "\n");
}
