using Ocop.Testing;

namespace Ocop.GraphQL.Tests.Queries;

/// <summary>
/// Each <c>name.graphql</c> below this folder is asked with its <c>name.variables.json</c>, if there is one, and must answer its
/// <c>name.response.json</c>, to the letter.
/// </summary>
[Collection(RegistryCollection.Name)]
public sealed class QueryFileTests(RegistryFixture registry)
{
    private const string Folder = "tests/Ocop.GraphQL.Tests/Queries";

    public static TheoryData<string> Names =>
        [.. Repository.Files(Folder, "*.graphql").Select(file => Path.ChangeExtension(Path.GetRelativePath(Repository.PathOf(Folder), file), null).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_query_answers_what_its_file_says(string name)
    {
        var variables = Repository.PathOf(Folder, name + ".variables.json");

        var answer = await registry.AskAsync(
            File.ReadAllText(Repository.PathOf(Folder, name + ".graphql")),
            File.Exists(variables) ? File.ReadAllText(variables) : null);

        Approval.Matches(answer, Folder, name + ".response.json");
    }
}
