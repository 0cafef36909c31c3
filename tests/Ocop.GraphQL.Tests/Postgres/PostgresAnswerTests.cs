using Ocop.Testing;

namespace Ocop.GraphQL.Tests.Postgres;

/// <summary>Over PostgreSQL every query file is answered as over SQLite, byte for byte.</summary>
public sealed class PostgresAnswerTests
{
    private const string Folder = "tests/Ocop.GraphQL.Tests/Queries";

    [SkippableFact]
    public async Task Every_query_file_is_answered_as_over_SQLite()
    {
        var registry = PostgresRegistryFixture.Open();
        try
        {
            List<string> different = [];
            foreach (var file in Repository.Files(Folder, "*.graphql"))
            {
                var variables = Path.ChangeExtension(file, ".variables.json");
                var answer = await registry.AskAsync(
                    await File.ReadAllTextAsync(file), File.Exists(variables) ? await File.ReadAllTextAsync(variables) : null);
                var expected = (await File.ReadAllTextAsync(Path.ChangeExtension(file, ".response.json"))).TrimEnd('\n');
                if (answer.TrimEnd('\n') != expected) different.Add($"{Path.GetFileName(file)}: {FirstDifference(expected, answer)}");
            }

            Assert.Empty(different);
        }
        finally
        {
            registry.Drop();
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        var place = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"'{expected[Math.Max(0, place - 60)..Math.Min(expected.Length, place + 60)]}' is '{actual[Math.Max(0, place - 60)..Math.Min(actual.Length, place + 60)]}'";
    }
}
