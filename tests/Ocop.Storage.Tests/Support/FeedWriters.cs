using System.Globalization;
using Ocop.Domain.Codes;
using Ocop.Storage.Details;
using Ocop.Storage.Revisions;
using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.Tests.Support;

/// <summary>Several who write to one registry at the same time: lists in ever other states, single facts, withdrawals.</summary>
internal sealed class FeedWriters(TestRegistry registry, RegistryStore store)
{
    /// <summary>How many revisions they make together.</summary>
    public const int Revisions = Lists * Rounds + FactWriters * Rounds + Withdrawals;

    private const int Lists = 2;
    private const int FactWriters = 1;
    private const int Rounds = 6;
    private const int Withdrawals = 8;
    private const int RowsOfList = 30;

    /// <summary>The list that the registry begins with.</summary>
    public static string FirstList(TestRegistry registry, int seed) => registry.DataSet("first", Rows(new Random(seed), "first"));

    /// <summary>Starts them all.</summary>
    public Task Start(int seed) => Task.WhenAll(
    [
        .. Enumerable.Range(1, Lists).Select(list => Run(() => WriteLists($"list{list}", new Random(seed * 100 + list)))),
        Run(() => WriteFacts(new Random(seed * 100 + 50))),
        Run(() => Withdraw(new Random(seed * 100 + 99))),
    ]);

    private static Task Run(Action write) => Task.Factory.StartNew(write, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void WriteLists(string name, Random random)
    {
        for (var round = 0; round < Rounds; round++)
            registry.Open(registry.DataSet(name, Rows(random, $"{name} {round}"))).Dispose();
    }

    /// <summary>What no list states: a number of a product more, and its name in another spelling.</summary>
    private void WriteFacts(Random random)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var number = round + 1;
            registry.Write(write =>
            {
                var products = write.Context.Products.OrderBy(row => row.Code).ToList();
                var (named, numbered) = (products[random.Next(products.Count)], products[random.Next(products.Count)]);
                named.Description = $"Mô tả {number}";
                write.Context.ProductGtins.Add(new ProductGtinRow
                {
                    ProductId = numbered.Id,
                    Position = number,
                    Gtin = "40170725",
                    FourteenDigits = "00000040170725",
                });
            });
        }
    }

    private void Withdraw(Random random)
    {
        for (var done = 0; done < Withdrawals; done++)
        {
            RecordKind[] kinds = [RecordKind.Product, RecordKind.Certificate, RecordKind.Dossier];
            using var snapshot = store.OpenSnapshot();
            var codes = kinds.SelectMany(kind => snapshot.Documents.ReadAll(kind)).Select(document => document.Code).ToList();
            new RegistryWithdrawer(registry.Options()).Run(
                new(RegistryCode.Parse(codes[random.Next(codes.Count)]), (WithdrawalReason)random.Next(3)));
        }
    }

    /// <summary>Rows of few products, so that lists meet; the last one is the list's own, so that no two states are the same.</summary>
    private static Dictionary<string, string>[] Rows(Random random, string own) =>
    [
        .. Enumerable.Range(0, RowsOfList).Select(_ => Row(random)).DistinctBy(row => (row["product_name"], row["recognised_year"], row["status"])),
        CsvFile.Row(("product_name", $"Của riêng {own}"), ("source_url", "https://example.test/rieng")),
    ];

    private static Dictionary<string, string> Row(Random random)
    {
        var isDossier = random.Next(5) == 0;
        var product = random.Next(20);
        return CsvFile.Row(
            ("product_name", $"Sản phẩm {product}"),
            ("producer_name", $"HTX {product % 7}"),
            ("recognised_year", random.Next(2019, 2022).ToString(CultureInfo.InvariantCulture)),
            ("star", isDossier ? "" : random.Next(3, 6).ToString(CultureInfo.InvariantCulture)),
            ("status", isDossier ? "candidate" : "recognised"),
            ("note", $"ghi chú {random.Next(4)}"),
            ("source_url", $"https://example.test/danh-sach-{random.Next(4)}"));
    }
}
