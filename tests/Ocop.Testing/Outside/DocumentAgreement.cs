using Ocop.GraphQL.Engine.Types;
using Ocop.Testing.Generation;
using Xunit;

namespace Ocop.Testing.Outside;

/// <summary>Documents made for a schema get the same verdict from this engine and from graphql-js.</summary>
public static class DocumentAgreement
{
    /// <summary>How many disagreements are shown.</summary>
    private const int MostShown = 5;

    /// <summary>What graphql-js accepts and this edition does not; a test of its own shows it.</summary>
    private const string NamedDifference = "includeDeprecated: null";

    /// <summary>Fails unless documents that are valid by construction are valid to both.</summary>
    public static async Task AssertOnValidAsync(Schema schema, int count)
    {
        using var oracle = await GraphQLJs.StartAsync(schema);
        var wrong = await FindAsync(oracle, schema, count, (theirs, ours, _) => theirs.Count > 0 || ours.Count > 0, slips: 0);
        Assert.True(wrong.Count == 0, Show(wrong));
    }

    /// <summary>Fails unless both agree on documents that go wrong in a few places.</summary>
    public static async Task AssertOnWrongAsync(Schema schema, int count)
    {
        using var oracle = await GraphQLJs.StartAsync(schema);
        int refused = 0;
        var wrong = await FindAsync(oracle, schema, count, (theirs, ours, _) =>
        {
            refused += theirs.Count > 0 ? 1 : 0;
            return theirs.Count > 0 != ours.Count > 0;
        }, slips: 1);
        Assert.True(wrong.Count == 0, Show(wrong));
        // A generator that no longer goes wrong proves nothing.
        Assert.InRange(refused, count / 4, count - (count / 20));
    }

    private static async Task<List<string>> FindAsync(
        GraphQLJs oracle, Schema schema, int count, Func<IReadOnlyList<string>, IReadOnlyList<string>, string, bool> isWrong, int slips)
    {
        var wrong = new List<string>();
        foreach (int seed in Seeds.Take(count))
        {
            string text = new DocumentWriter(schema, new Chance(seed, slips)).Write();
            if (text.Contains(NamedDifference, StringComparison.Ordinal)) continue;
            var theirs = await oracle.ValidateAsync(text);
            var ours = Verdict.OfDocument(schema, text);
            if (isWrong(theirs, ours, text)) wrong.Add($"{Seeds.Variable}={seed}\n{text}\ngraphql-js: {string.Join("; ", theirs)}\nthis engine: {string.Join("; ", ours)}");
        }

        return wrong;
    }

    private static string Show(List<string> wrong) => $"{wrong.Count} documents, among them\n{string.Join("\n\n", wrong.OrderBy(text => text.Length).Take(MostShown))}";
}
