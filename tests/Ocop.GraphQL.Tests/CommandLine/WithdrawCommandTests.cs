using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Ocop.Domain.Codes;
using Ocop.GraphQL.CommandLine;
using Ocop.Storage;
using Ocop.Storage.Generating;
using Ocop.Storage.Opening;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Paging;

namespace Ocop.GraphQL.Tests.CommandLine;

public sealed class WithdrawCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-tests-");
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    private string Database => Path.Combine(folder.FullName, "registry.db");

    private RegistryOptions Options => new($"Data Source={Database}") { Clock = SystemClock.Instance };

    [Fact]
    public async Task It_withdraws_a_product_with_what_hangs_on_it_and_says_so()
    {
        var (code, replacement) = Generate();

        Assert.Equal(0, await RunAsync(code.ToLowerInvariant(), "--reason", "duplicate", "--replaced-by", replacement));

        Assert.Matches(
            $"^Withdrew the product {code}, and with it [1-9] certificates?( and 1 dossier)? \\(revision 2\\)\\. {replacement} stands for it\\.\n$",
            output.ToString().ReplaceLineEndings("\n"));
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public async Task It_answers_in_JSON()
    {
        var (code, _) = Generate();

        Assert.Equal(0, await RunAsync(code, "--reason=recorded-in-error", "--json"));

        var answer = JsonNode.Parse(output.ToString())!;
        Assert.Equal((2, "RECORDED_IN_ERROR", null), ((int)answer["revision"]!, (string?)answer["reason"], answer["replacedBy"]));
        var withdrawn = answer["withdrawn"]!.AsArray();
        Assert.Equal(("PRODUCT", code), ((string?)withdrawn[0]!["recordType"], (string?)withdrawn[0]!["code"]));
        Assert.Equal(["CERTIFICATE"], withdrawn.Skip(1).Select(each => (string?)each!["recordType"]).Except(["DOSSIER"]).Distinct());
    }

    [Fact]
    public async Task What_is_not_recorded_is_one_line_and_exit_code_1_and_nothing_changes()
    {
        Generate();
        var unknown = RegistryCode.ForProducer("không có", null).Text;

        Assert.Equal(1, await RunAsync(unknown, "--reason", "duplicate"));

        Assert.Equal($"ocop: No producer of code {unknown} is recorded; look at the code.{Environment.NewLine}", error.ToString());
        using var store = RegistryStore.Open(Options, NullLogger.Instance);
        Assert.Equal(1, store.ReadRevision().Number);
    }

    [Fact]
    public async Task Where_there_is_no_registry_none_is_made()
    {
        Assert.Equal(1, await RunAsync(RegistryCode.ForProducer("không có", null).Text, "--reason", "duplicate"));

        Assert.StartsWith($"ocop: The database {Database} ", error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Theory]
    [InlineData("--reason")]
    [InlineData("Required argument", "--reason", "duplicate")]
    [InlineData("PW3C57BCCT3JCX", "PW3C57BCCT3JCX", "--reason", "duplicate")]
    [InlineData("because", "PW3C57BCCT3JCK", "--reason", "because")]
    [InlineData("PW3C57BCCT3JCX", "PW3C57BCCT3JCK", "--reason", "duplicate", "--replaced-by", "PW3C57BCCT3JCX")]
    public async Task What_is_not_understood_is_refused(string named, params string[] arguments)
    {
        Assert.Equal(2, await RunAsync(arguments.Length == 0 ? ["PW3C57BCCT3JCK"] : arguments));

        Assert.Contains(named, error.ToString().Split('\n')[0], StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private Task<int> RunAsync(params string[] arguments) => new OcopCommandLine(_ => Task.FromResult(42), output, error).RunAsync(
        ["withdraw", .. arguments, "--ConnectionStrings:Registry", $"Data Source={Database}"]);

    /// <summary>Fills the registry, and names two certified products of it.</summary>
    private (string Product, string Other) Generate()
    {
        new RegistryGenerator(Options).Run(new GenerationPlan(20, 1, new LocalDate(2026, 11, 22)), null, CancellationToken.None);
        using var store = RegistryStore.Open(Options, NullLogger.Instance);
        using var snapshot = store.OpenSnapshot();
        var products = snapshot.Products.ReadPage(
            new ProductQuery(new LocalDate(2026, 11, 22)) { Filter = ProductFilters.Certified.Is(true) }, ProductFields.Code, ProductOrder.ByCode, new PageRequest(2)).Rows;
        return (products[0].Code, products[1].Code);
    }
}
