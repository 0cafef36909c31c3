using NodaTime;
using Ocop.Domain.Codes;
using Ocop.Domain.Places;
using Ocop.Storage.Opening;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Revisions;
using Ocop.Storage.Suggesting;
using Ocop.Storage.Tests.Support;
using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.Tests.Specification;

/// <summary>How records go: with what hangs on them, leaving word of it, and for ever.</summary>
public abstract class WithdrawalSpecification(TestEngine engine)
{
    private const string Producer = "HTX Vĩnh Cường";
    private static readonly LocalDate Day = new(2022, 6, 1);
    private static readonly Instant Later = FixedClock.Start + Duration.FromDays(30);
    private static readonly RegistryCode Rice = ProductCode("Gạo Một Bụi Đỏ");
    private static readonly RegistryCode Salt = ProductCode("Muối");
    private static readonly RegistryCode RiceOf2018 = RegistryCode.ForCertificate(Rice, "2018", null);
    private static readonly RegistryCode RiceOf2021 = RegistryCode.ForCertificate(Rice, "2021", null);
    private static readonly RegistryCode RiceDossier = RegistryCode.ForDossier(Rice, "2024");
    private static readonly RegistryCode Maker = RegistryCode.ForProducer(Producer, "Bạc Liêu");

    [Fact]
    public void A_product_goes_with_its_certificates_and_dossiers_and_each_leaves_word_of_it()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(TwoProducts(registry));
        registry.Clock.Now = Later;

        var report = Withdraw(registry, new(Rice, WithdrawalReason.RecordedInError, Salt));

        using var snapshot = store.OpenSnapshot();
        string[] expected = [Rice.Text, .. new[] { RiceOf2018.Text, RiceOf2021.Text }.Order(StringComparer.Ordinal), RiceDossier.Text];
        Assert.Equal(expected, report.Withdrawn.Select(withdrawal => withdrawal.RecordCode));
        Assert.Equal(
            new Withdrawal(RecordKind.Product, Rice.Text, Later, 2, WithdrawalReason.RecordedInError, Salt.Text), report.Withdrawn[0]);
        Assert.Equal(
            new Withdrawal(RecordKind.Dossier, RiceDossier.Text, Later, 2, WithdrawalReason.RecordedInError, null), report.Withdrawn[3]);
        Assert.Equal(report.Withdrawn, snapshot.Changes.Read(new ChangePlace(1, FixedClock.Start, 99), 10).Changes.Select(change => change.Withdrawal));
        Assert.Equal((new RegistryRevision(2, Later), new RegistryCounts(1, 1, 1, 0)), (snapshot.Revision, snapshot.Count()));
    }

    [Fact]
    public void Nothing_finds_a_product_that_was_withdrawn()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(TwoProducts(registry));

        Withdraw(registry, new(Rice, WithdrawalReason.Duplicate));

        using var snapshot = store.OpenSnapshot();
        Assert.Empty(snapshot.Products.FindByCodes([Rice.Text], Day, ProductFields.Code));
        Assert.Empty(Found(snapshot, "Gạo Một Bụi"));
        Assert.Equal(["Muối"], Found(snapshot, "muoi"));
        Assert.Equal(["Muối"], Found(snapshot, "Vĩnh Cường"));
        Assert.True(SuggestionPrefix.TryParse("gao", out var prefix));
        Assert.Empty(snapshot.Suggestions.Find(prefix, 5));
    }

    [Fact]
    public void A_producer_goes_when_its_last_product_has_gone()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(TwoProducts(registry));

        Refused(registry, new(Maker, WithdrawalReason.Duplicate), RegistryFault.StillNeeded, $"The producer {Maker} still has 2 products; withdraw them first.");
        Withdraw(registry, new(Rice, WithdrawalReason.Duplicate));
        Refused(registry, new(Maker, WithdrawalReason.Duplicate), RegistryFault.StillNeeded, $"The producer {Maker} still has 1 product; withdraw it first.");
        Withdraw(registry, new(Salt, WithdrawalReason.Duplicate));
        Withdraw(registry, new(Maker, WithdrawalReason.SourceWithdrawn));

        using var snapshot = store.OpenSnapshot();
        Assert.Equal((4L, new RegistryCounts(0, 0, 0, 0)), (snapshot.Revision.Number, snapshot.Count()));
        Assert.Null(snapshot.Producers.FindByCode(Maker.Text, ProducerFields.Code));
    }

    [Fact]
    public void Without_a_certificate_its_product_stands_as_the_others_let_it()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(TwoProducts(registry));
        registry.Clock.Now = Later;

        Withdraw(registry, new(RiceOf2021, WithdrawalReason.RecordedInError));

        using var snapshot = store.OpenSnapshot();
        var rice = Assert.Single(snapshot.Products.FindByCodes([Rice.Text], Day, ProductFields.All));
        Assert.Equal([RiceOf2021.Text], snapshot.Withdrawals.FindByCodes(RecordKind.Certificate, [RiceOf2021.Text, RiceOf2018.Text]).Keys);
        Assert.Equal((null, false, 2L, Later), (rice.Stars, rice.Certified, rice.Revision, rice.UpdatedAt));
        Assert.Equal(
            [(RiceOf2021.Text, ChangeKind.Withdrawn), (Rice.Text, ChangeKind.Updated), (RiceOf2018.Text, ChangeKind.Updated)],
            snapshot.Changes.Read(new ChangePlace(1, FixedClock.Start, 99), 10).Changes.Select(change => (change.RecordCode, change.Kind)));
    }

    [Fact]
    public void A_dossier_goes_alone()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(TwoProducts(registry));

        Withdraw(registry, new(RiceDossier, WithdrawalReason.SourceWithdrawn));

        using var snapshot = store.OpenSnapshot();
        Assert.Equal(new RegistryCounts(2, 1, 3, 0), snapshot.Count());
        Assert.Equal([RiceDossier.Text], snapshot.Withdrawals.FindByCodes(RecordKind.Dossier, [RiceDossier.Text, "D"]).Keys);
    }

    [Fact]
    public void A_replacement_that_was_withdrawn_stands_for_what_stands_for_it()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(TwoProducts(registry, "Nước mắm", "Tôm khô"));
        var (sauce, shrimp) = (ProductCode("Nước mắm"), ProductCode("Tôm khô"));

        Withdraw(registry, new(Rice, WithdrawalReason.Duplicate, Salt));
        Withdraw(registry, new(Salt, WithdrawalReason.Duplicate, sauce));
        var third = Withdraw(registry, new(shrimp, WithdrawalReason.Duplicate, Rice));

        using var snapshot = store.OpenSnapshot();
        Assert.Equal(sauce.Text, third.Withdrawn[0].ReplacedBy);
        var first = snapshot.Withdrawals.FindByCodes(RecordKind.Product, [Rice.Text])[Rice.Text];
        Assert.Equal((Salt.Text, sauce.Text), (first.ReplacedBy, snapshot.Withdrawals.FindReplacement(first)));
        Refused(
            registry,
            new(sauce, WithdrawalReason.Duplicate, Rice),
            RegistryFault.NoSuchRecord,
            $"{Rice} cannot replace {sauce}: no record stands for itself.");
    }

    [Fact]
    public void What_makes_no_sense_is_refused_and_nothing_changes()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(TwoProducts(registry));
        var unknown = ProductCode("Không có");

        Refused(registry, new(unknown, WithdrawalReason.Duplicate), RegistryFault.NoSuchRecord, $"No product of code {unknown} is recorded; look at the code.");
        Refused(registry, new(Rice, WithdrawalReason.Duplicate, Rice), RegistryFault.NoSuchRecord, $"{Rice} cannot replace {Rice}: no record stands for itself.");
        Refused(
            registry, new(Rice, WithdrawalReason.Duplicate, unknown), RegistryFault.NoSuchRecord, $"No product of code {unknown} is recorded to replace {Rice}; look at the code.");
        Refused(
            registry,
            new(Rice, WithdrawalReason.Duplicate, Maker),
            RegistryFault.NoSuchRecord,
            $"{Maker} is a producer, but {Rice} is a product: only its like replaces a record.");
        Assert.Equal(1, store.ReadRevision().Number);

        Withdraw(registry, new(Salt, WithdrawalReason.Duplicate));
        Refused(
            registry,
            new(Salt, WithdrawalReason.Duplicate),
            RegistryFault.NoSuchRecord,
            $"{Salt} was withdrawn already, at 2026-11-22T01:02:03.000000Z by revision 2; nothing is left to withdraw.");
        Refused(
            registry,
            new(Rice, WithdrawalReason.Duplicate, Salt),
            RegistryFault.NoSuchRecord,
            $"{Salt} cannot replace {Rice}: {Salt} was withdrawn itself, and nothing stands for it.");
        Assert.Equal(2, store.ReadRevision().Number);
    }

    [Fact]
    public void What_was_withdrawn_does_not_come_back_with_the_next_list_that_says_the_same()
    {
        using var registry = engine.NewRegistry();
        registry.Open(TwoProducts(registry)).Dispose();
        Withdraw(registry, new(Rice, WithdrawalReason.RecordedInError));

        using var store = registry.Open(TwoProducts(registry, "Nước mắm"));

        using var snapshot = store.OpenSnapshot();
        Assert.Equal(new RegistryCounts(2, 1, 2, 0), snapshot.Count());
        Assert.Empty(snapshot.Products.FindByCodes([Rice.Text], Day, ProductFields.Code));
    }

    [Fact]
    public void No_record_gets_the_code_of_one_that_was_withdrawn()
    {
        using var registry = engine.NewRegistry();
        using var store = registry.Open(TwoProducts(registry));
        Withdraw(registry, new(Salt, WithdrawalReason.RecordedInError));

        var refusal = Assert.Throws<RegistryException>(() => registry.Write(write => write.Context.Products.Add(
            new ProductRow { Code = Salt.Text, Name = "Muối", NameFolded = "muoi", NameSort = "muoi", NameWords = " muối " })));

        Assert.Equal(
            (RegistryFault.WithdrawnCode, $"{Salt} was withdrawn at 2026-11-22T01:02:03.000000Z; its code is never given again."),
            (refusal.Fault, refusal.Message));
        Assert.Equal(2, store.ReadRevision().Number);
    }

    private static string TwoProducts(TestRegistry registry, params string[] more) => registry.DataSet(
        $"set{more.Length}",
        [
            CsvFile.Row(("recognised_year", "2018"), ("star", "3")),
            CsvFile.Row(("recognised_year", "2021"), ("star", "4")),
            CsvFile.Row(("recognised_year", "2024"), ("star", ""), ("status", "candidate")),
            CsvFile.Row(("product_name", "Muối")),
            .. more.Select(name => CsvFile.Row(("product_name", name))),
        ]);

    private static RegistryCode ProductCode(string name) =>
        RegistryCode.ForProduct(name, Producer, new PrintedPlace(null, "huyện Hồng Dân", "Bạc Liêu"));

    private static WithdrawalReport Withdraw(TestRegistry registry, WithdrawalRequest request) => new RegistryWithdrawer(registry.Options()).Run(request);

    private static void Refused(TestRegistry registry, WithdrawalRequest request, RegistryFault fault, string message)
    {
        var refusal = Assert.Throws<RegistryException>(() => Withdraw(registry, request));
        Assert.Equal((fault, message), (refusal.Fault, refusal.Message));
    }

    private static IEnumerable<string> Found(RegistrySnapshot snapshot, string text)
    {
        Assert.True(SearchWords.TryParse(text, out var words, out _));
        var page = snapshot.Products.ReadPage(new ProductQuery(Day) { Search = words }, ProductFields.Name, ProductOrder.ByCode, new PageRequest(10));
        return page.Rows.Select(row => row.Name);
    }
}
