using System.Text;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Tests.Outside;
using Ocop.Testing;

namespace Ocop.GraphQL.Engine.Tests.Fuzz;

/// <summary>What ends a .NET process, or keeps it busy for ever: nesting, chains, numbers. By default limits, and with the limits as wide as they go.</summary>
public sealed class PitfallTests
{
    private const int Deep = 100_000;

    private static readonly GraphQLEngine Limited = ServiceFuzzTests.EngineOf(EveryKindSchema.Instance);
    // The planner's limit is what bounds fragments that double; it stays.
    private static readonly GraphQLEngine Unlimited = ServiceFuzzTests.EngineOf(
        EveryKindSchema.Instance, NoLimits.Options with { Planner = new PlannerLimits { MaxDepth = PlannerLimits.HighestDepth } });

    private static readonly (string Type, string Field)[] Places =
    [
        ("Int", "defaults(nothing: $a)"),
        ("Float", "point(scale: $a)"),
        ("ID!", "node(id: $a) { id }"),
        ("String", "defaults(text: $a)"),
        ("[Int!]", "defaults(list: $a)"),
        ("[[Int]]", "defaults(matrix: $a)"),
        ("SearchInput!", "search(by: $a) { __typename }"),
    ];

    /// <summary>What nests, 100,000 levels deep, open and closed.</summary>
    public static TheoryData<string, string> Nested => new()
    {
        { "selection sets", Nest("{a", "}") },
        { "inline fragments", "{" + Nest("...{a ", "}") + "}" },
        { "inline fragments with a type", "{" + Nest("...on Query{a ", "}") + "}" },
        { "lists", "{a(b:" + Nest("[", "]") + ")}" },
        { "objects", "{a(b:" + Nest("{a:", "}", "1") + ")}" },
        { "lists in a default", "query($a:Int=" + Nest("[", "]") + "){a}" },
        { "list types", "query($a:" + Nest("[", "]", "Int") + "){a}" },
        { "non-null list types", "query($a:" + Nest("[", "]!", "Int") + "){a}" },
        { "lists in a directive", "{a@b(c:" + Nest("[", "]") + ")}" },
        { "exclamation marks", "query($a:Int" + new string('!', Deep) + "){a}" },
        { "opening braces alone", new string('{', Deep) },
        { "opening brackets alone", "{a(b:" + new string('[', Deep) },
        { "opening parentheses alone", "{a" + new string('(', Deep) },
    };

    /// <summary>Many of one thing, side by side.</summary>
    public static TheoryData<string, string> Long => new()
    {
        { "a chain of fragments", "{...F0} " + Many(10_000, i => $"fragment F{i} on Query {{...F{i + 1}}} ") + "fragment F10000 on Query {__typename}" },
        { "a ring of fragments", "{...F0} " + Many(10_000, i => $"fragment F{i} on Query {{...F{(i + 1) % 10_000}}} ") },
        { "fragments that double", "{...F0} " + Many(60, i => $"fragment F{i} on Query {{...F{i + 1} ...F{i + 1}}} ") + "fragment F60 on Query {__typename}" },
        { "unknown fragments", "{" + Many(10_000, i => $"...F{i} ") + "}" },
        { "aliases of one field", "{" + Many(10_000, i => $"a{i}:__typename ") + "}" },
        { "one field again and again", "{" + Many(10_000, _ => "__typename ") + "}" },
        { "unknown fields", "{" + Many(10_000, i => $"a{i} ") + "}" },
        { "conflicting fields", "{" + Many(2_000, i => $"a:defaults(nothing:{i}) ") + "}" },
        { "operations", Many(10_000, i => $"query Q{i} {{__typename}} ") },
        { "variables", "query(" + Many(10_000, i => $"$a{i}:Int ") + "){__typename}" },
        { "directives", "{__typename " + Many(10_000, _ => "@skip(if:true) ") + "}" },
        { "unknown arguments", "{__typename(" + Many(10_000, i => $"a{i}:1 ") + ")}" },
        { "a list in an argument", "{defaults(list:[" + Many(50_000, _ => "1 ") + "])}" },
        { "fields of an object", "{point(at:{" + Many(10_000, i => $"a{i}:1 ") + "})}" },
        { "digits of an integer", "{point(scale:" + new string('9', 100_000) + ")}" },
        { "digits of an exponent", "{point(scale:1e" + new string('9', 100_000) + ")}" },
        { "digits of a fraction", "{point(scale:0." + new string('0', 100_000) + "1)}" },
        { "digits of an escape", "{defaults(text:\"\\u{" + new string('0', 100_000) + "41}\")}" },
        { "letters of a name", "{" + new string('a', 100_000) + "}" },
        { "letters of a text", "{defaults(text:\"" + new string('a', 500_000) + "\")}" },
        { "quotation marks", "{defaults(text:" + new string('"', 100_000) + ")}" },
        { "lines of a block string", "{defaults(text:\"\"\"" + Many(50_000, i => "\n" + new string(' ', i % 7)) + "\"\"\")}" },
        { "comments", Many(50_000, _ => "#\n") + "{__typename}" },
        { "commas", new string(',', 500_000) + "{__typename}" },
        { "byte order marks", new string('\uFEFF', 100_000) + "{__typename}" },
    };

    /// <summary>Variables that nest or are long, as JSON.</summary>
    public static TheoryData<string, string> Json => new()
    {
        { "lists", Nest("[", "]") },
        { "objects", Nest("{\"a\":", "}", "1") },
        { "lists, open", new string('[', Deep) },
        { "objects, open", string.Concat(Enumerable.Repeat("{\"a\":", Deep)) },
        { "digits", new string('9', 100_000) },
        { "digits of an exponent", "1e" + new string('9', 100_000) },
        { "zeros of a fraction", "0." + new string('0', 100_000) + "1" },
        { "items", "[" + string.Join(",", Enumerable.Repeat("\"x\"", 100_000)) + "]" },
        { "members", "{" + string.Join(",", Enumerable.Range(0, 30_000).Select(i => $"\"a{i}\":1")) + "}" },
        { "escapes", "\"" + string.Concat(Enumerable.Repeat("\\u0041", 100_000)) + "\"" },
        { "lone surrogates", "\"" + string.Concat(Enumerable.Repeat("\\uD800", 1_000)) + "\"" },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    [MemberData(nameof(Long))]
    public void A_document(string what, string document)
    {
        Assert.NotEmpty(what);
        var body = Encoding.UTF8.GetBytes($$"""{"query":{{System.Text.Json.JsonSerializer.Serialize(document)}}}""");

        Fuzz.RunOnce(body, bytes => ServiceFuzzTests.Post(Limited, bytes));
        Fuzz.RunOnce(body, bytes => ServiceFuzzTests.Post(Unlimited, bytes));
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void A_variable(string what, string json)
    {
        Assert.NotEmpty(what);
        foreach (var (type, field) in Places)
        {
            var body = $"{{\"query\":\"query($a: {type}) {{ {field} }}\",\"variables\":{{\"a\":{json}}},\"extensions\":{{\"a\":{json}}}}}";

            Fuzz.RunOnce(Encoding.UTF8.GetBytes(body), bytes => ServiceFuzzTests.Post(Limited, bytes));
        }
    }

    [Theory]
    [InlineData(new byte[] { 0xC3, 0x28 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xE2, 0x82 })]
    public void Bytes_that_are_no_UTF_8(byte[] wrong) => Fuzz.RunOnce(
        [.. "{\"query\":\"{__typename #"u8, .. wrong, .. "\\n}\"}"u8],
        bytes => ServiceFuzzTests.Post(Limited, bytes));

    private static string Nest(string open, string close, string inner = "") =>
        string.Concat(Enumerable.Repeat(open, Deep)) + inner + string.Concat(Enumerable.Repeat(close, Deep));

    private static string Many(int count, Func<int, string> write) => string.Concat(Enumerable.Range(0, count).Select(write));
}
