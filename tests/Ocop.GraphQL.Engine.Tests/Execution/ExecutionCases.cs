using Ocop.Testing;

namespace Ocop.GraphQL.Engine.Tests.Execution;

/// <summary>Requests as files: <c>name.graphql</c>, perhaps <c>name.variables.json</c>, and the expected <c>name.response.json</c>.</summary>
internal static class ExecutionCases
{
    private const string Folder = "tests/Ocop.GraphQL.Engine.Tests/Execution/Cases";

    public static IEnumerable<string> Names => Repository.Files(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)!).Order();

    public static (string Document, string? Variables) Read(string name)
    {
        var variables = Repository.PathOf(Folder, $"{name}.variables.json");
        return (
            File.ReadAllText(Repository.PathOf(Folder, $"{name}.graphql")),
            File.Exists(variables) ? File.ReadAllText(variables) : null);
    }

    public static void Matches(string response, string name) => Approval.Matches(response, Folder, $"{name}.response.json");
}
