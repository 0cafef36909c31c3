namespace Ocop.GraphQL.Tests.Outside;

/// <summary>relay-compiler compiles an application's documents against the schema that the server gives: Node, connections, cursors.</summary>
[Collection(ClientCollection.Name)]
public sealed class RelayCompilerTests(ServedProgram program)
{
    private const string Package = "relay-compiler";

    [SkippableFact]
    public async Task Connections_refetchable_fragments_and_nodes_compile()
    {
        using var work = await PrepareAsync();

        var (exitCode, output, error) = await work.RunAsync(Package, "cli.js");

        Assert.True(exitCode == 0, output + error);
        Assert.Equal(
            [
                "CataloguePaginationQuery", "CatalogueProductRefetchQuery", "CatalogueQuery", "Catalogue_maker", "Catalogue_product",
                "Catalogue_products", "RecordQuery", "RecordVerifyQuery",
            ],
            Directory.GetFiles(work.PathOf("artifacts")).Select(file => Path.GetFileName(file).Split('.')[0]).Order(StringComparer.Ordinal));

        // The compiler has found the connection with its cursor, and the id by which a product alone is asked anew.
        var list = await File.ReadAllTextAsync(work.PathOf("artifacts/Catalogue_products.graphql.ts"));
        Assert.Contains("\"direction\": \"forward\"", list, StringComparison.Ordinal);
        var paging = await File.ReadAllTextAsync(work.PathOf("artifacts/CataloguePaginationQuery.graphql.ts"));
        Assert.Contains("pageInfo {\\n      endCursor\\n      hasNextPage\\n    }", paging, StringComparison.Ordinal);
        var product = await File.ReadAllTextAsync(work.PathOf("artifacts/CatalogueProductRefetchQuery.graphql.ts"));
        Assert.Contains("node(id: $id)", product, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_field_that_the_schema_does_not_have_is_refused()
    {
        using var work = await PrepareAsync();
        string source = work.PathOf("src/Record.ts");
        File.WriteAllText(source, File.ReadAllText(source).Replace("createdAt", "createdBy", StringComparison.Ordinal));

        var (exitCode, output, error) = await work.RunAsync(Package, "cli.js");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("The type `Product` has no field `createdBy`", output + error, StringComparison.Ordinal);
    }

    private async Task<WorkFolder> PrepareAsync()
    {
        Testing.Node.NodeProject.Require(Package);
        var work = new WorkFolder();
        work.Copy("relay", "relay.config.json", "src/Catalogue.ts", "src/Record.ts");
        Directory.CreateDirectory(work.PathOf("artifacts"));
        await work.DownloadSchemaAsync(await program.GetAddressAsync());
        return work;
    }
}
