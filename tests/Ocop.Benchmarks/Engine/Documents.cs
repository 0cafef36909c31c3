using System.Text.RegularExpressions;

namespace Ocop.Benchmarks.Engine;

/// <summary>The documents that are measured: the README's, and the introspection query as tools send it.</summary>
internal static partial class Documents
{
    private static readonly string Root = FindRoot();

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => ["README 1", "README 2", "README 3", "introspection"];

    /// <summary>The text of one.</summary>
    public static string Text(string name) => name == "introspection"
        ? File.ReadAllText(Path.Combine(Root, "tests", "Ocop.Benchmarks", "introspection.graphql"))
        : Blocks().Matches(File.ReadAllText(Path.Combine(Root, "README.md")))[name[^1] - '1'].Groups["query"].Value;

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Ocop.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Ocop.sln was not found above the benchmarks.");
        }

        return folder;
    }

    [GeneratedRegex("^```graphql\n(?<query>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
