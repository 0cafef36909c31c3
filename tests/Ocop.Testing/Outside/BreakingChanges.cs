using Ocop.Testing.Node;

namespace Ocop.Testing.Outside;

/// <summary>Changes of a schema that break clients, as graphql-js finds them, and the decision records that name them.</summary>
/// <remarks>
/// A record allows a change by naming it in backticks: the kind and the sentence of graphql-js, as in
/// <c>`FIELD_REMOVED: Product.weight was removed.`</c>, so that nobody breaks a client without having written down why.
/// </remarks>
public static class BreakingChanges
{
    private const string Records = "docs/decisions";

    /// <summary>What a client of one schema cannot do with another; a test whose node or package is missing is skipped.</summary>
    /// <param name="before">The schema that clients were written for, as SDL.</param>
    /// <param name="after">The schema that they meet, as SDL.</param>
    public static async Task<IReadOnlyList<string>> FindAsync(string before, string after)
    {
        using var process = NodeProcess.Start("graphql", Path.Combine("graphql", "oracle.mjs"));
        var changes = await process.AskAsync("breakingChanges", new { before, after });
        return [.. changes!.AsArray().Select(change => (string)change!)];
    }

    /// <summary>The changes that no record names.</summary>
    /// <param name="changes">What was found.</param>
    /// <param name="records">The texts of the records.</param>
    public static IReadOnlyList<string> Unnamed(IEnumerable<string> changes, IReadOnlyCollection<string> records) =>
        [.. changes.Where(change => !records.Any(record => record.Contains($"`{change}`", StringComparison.Ordinal)))];

    /// <summary>The changes between two schemas that no decision record of this repository names.</summary>
    public static async Task<IReadOnlyList<string>> FindUnnamedAsync(string before, string after) =>
        Unnamed(await FindAsync(before, after), [.. Repository.Files(Records, "*.md").Select(File.ReadAllText)]);
}
