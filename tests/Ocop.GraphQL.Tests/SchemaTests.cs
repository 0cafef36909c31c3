using Ocop.GraphQL.Engine.Types;
using Ocop.Testing;
using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Tests;

[Collection(RegistryCollection.Name)]
public sealed class SchemaTests(RegistryFixture registry)
{
    private static readonly string[] CommittedFile = ["src", "Ocop.GraphQL", "schema.graphql"];

    private string Served => SchemaPrinter.Print(registry.Schema);

    /// <summary>Where the file is rewritten, what it said before is still known: only then a breaking change can be told from one agreed on.</summary>
    [SkippableFact]
    public async Task The_served_schema_is_the_committed_one()
    {
        if (Approval.MayRewrite) Assert.Empty(await FindUnnamedAsync());
        Approval.Matches(Served, CommittedFile);
    }

    [SkippableFact]
    public async Task The_served_schema_breaks_no_client_of_the_committed_one_unless_a_decision_record_says_so() =>
        Assert.Empty(await FindUnnamedAsync());

    [Fact]
    public void Everything_in_the_schema_is_described() => Assert.Empty(Descriptions.Missing(registry.Schema));

    private Task<IReadOnlyList<string>> FindUnnamedAsync() =>
        BreakingChanges.FindUnnamedAsync(File.ReadAllText(Repository.PathOf(CommittedFile)), Served);
}
