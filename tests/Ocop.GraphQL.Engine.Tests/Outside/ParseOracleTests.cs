using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.Testing.Generation;
using Ocop.Testing.Outside;

namespace Ocop.GraphQL.Engine.Tests.Outside;

/// <summary>Texts that are documents to graphql-js are documents to this parser, and no others.</summary>
public sealed class ParseOracleTests
{
    private const int MostShown = 10;

    /// <summary>Every kind of token, right and wrong, and words that mean something somewhere.</summary>
    private static readonly string[] Tokens =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "=", "$", "@", "|", "&", "...", "..", ",", "\uFEFF", "\n", "\r", "\r\n", "\t", "# note\n", "#",
        "query", "mutation", "subscription", "fragment", "on", "true", "false", "null", "type", "extend", "implements",
        "input", "directive", "repeatable", "union", "enum", "schema", "FIELD", "QUERY", "a", "b1", "_", "__typename", "đ",
        "0", "-0", "1", "-1", "01", "-", "+1", "1.0", "1.", ".5", "1e5", "1E-5", "1e", "1e+", "1.5.5", "0x1", "1a", "1_", "2.0f",
        "\"\"", "\"a\"", "\"\\n\\t\\\"\\\\\\/\"", "\"\\u0041\"", "\"\\u{1F33E}\"", "\"\\uD83C\\uDF3E\"", "\"\\uD83C\"", "\"\\u{D800}\"",
        "\"\\u{110000}\"", "\"\\u{}\"", "\"\\x\"", "\"a", "\"\u0000\u0007\"", "\"\"\"a\n  b\"\"\"", "\"\"\"\\\"\"\"\"\"\"",
        "\"\"\"", "\"\"\"\"", "\u0000", "\u0007", "\u00A0", "?", "\\", "'a'", "~",
    ];

    [SkippableFact]
    public Task Documents_with_tokens_lost_and_found() => AssertAsync(2_000, chance =>
    {
        var words = Words(chance);
        for (var i = chance.Between(0, 2); i > 0; i--)
        {
            Change(words, chance);
        }

        return string.Concat(words);
    });

    [SkippableFact]
    public Task Tokens_in_any_order() =>
        AssertAsync(1_000, chance => string.Join(chance.OneOf("", " "), Enumerable.Range(0, chance.Between(1, 6)).Select(_ => chance.Pick(Tokens))));

    [SkippableFact]
    public Task A_value_of_any_one_token() =>
        AssertAsync(Tokens.Length * 4, chance => $"{{ a(b: {chance.OneOf("", "[", "{c:")}{chance.Pick(Tokens)}{chance.OneOf("", " ", "\n")}) }}");

    // A generated document in pieces, each a token or what stands between two.
    private static List<string> Words(Chance chance)
    {
        var text = Printer.Print(new DocumentGenerator(chance.Between(0, int.MaxValue - 1)).Document());
        return [.. SyntaxHarness.Pieces(text)];
    }

    private static void Change(List<string> words, Chance chance)
    {
        var at = chance.Between(0, words.Count - 1);
        switch (chance.Between(0, 3))
        {
            case 0: words.RemoveAt(at); break;
            case 1: words.Insert(at, words[at]); break;
            case 2: words.Insert(at, chance.Pick(Tokens)); break;
            default: words[at] = chance.OneIn(2) ? chance.Pick(Tokens) : chance.Pick(words); break;
        }
    }

    private static async Task AssertAsync(int count, Func<Chance, string> write)
    {
        using var oracle = await GraphQLJs.StartAsync(EveryKindSchema.Instance);
        var wrong = new List<string>();
        foreach (var seed in Seeds.Take(count))
        {
            var text = write(new Chance(seed, slips: 0));
            var theirs = await oracle.ParseAsync(text);
            var ours = Verdict.OfText(text);
            if (theirs.Count > 0 != ours.Count > 0)
            {
                wrong.Add($"{Seeds.Variable}={seed} {System.Text.Json.JsonSerializer.Serialize(text)}\ngraphql-js: {string.Concat(theirs)}\nthis engine: {string.Concat(ours)}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} texts, among them\n{string.Join("\n\n", wrong.OrderBy(text => text.Length).Take(MostShown))}");
    }
}
