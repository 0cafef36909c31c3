using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Validation;
using Ocop.GraphQL.Engine.Validation.OverlappingFields;

namespace Ocop.GraphQL.Engine.Tests.Validation.OverlappingFields;

/// <summary>What the rule costs on documents made to cost much: its steps are counted, not its time.</summary>
public sealed class ComparisonsTests
{
    private static readonly ValidationLimits NoLimits = new()
    {
        MaxDepth = ParserLimits.HighestDepth,
        MaxFields = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxFragments = int.MaxValue,
        MaxComparisons = int.MaxValue,
    };

    /// <summary>Documents that grow with a number, each in the way that made some implementation go quadratic or worse.</summary>
    public static TheoryData<string> Families => [.. Documents.Keys];

    private static readonly Dictionary<string, Func<int, string>> Documents = new()
    {
        ["one field under one alias many times"] = n => $"{{ {Repeat(100 * n, _ => "a: dog { name } ")} }}",
        ["one field under many aliases"] = n => $"{{ {Repeat(100 * n, i => $"a{i}: dog {{ name }} ")} }}",
        ["many fragments with one field"] = n =>
            $"{{ {Repeat(100 * n, i => $"...F{i} ")} }} {Repeat(100 * n, i => $"fragment F{i} on Query {{ dog {{ name }} }} ")}",
        ["one fragment spread many times"] = n => $"{{ {Repeat(100 * n, _ => "...F dog { ...G } ")} }} fragment F on Query {{ dog {{ ...G }} }} fragment G on Dog {{ name }}",
        ["fragments that spread the next one twice"] = n =>
            $"{{ ...F0 }} {Repeat(100 * n, i => $"fragment F{i} on Query {{ ...F{i + 1} ... {{ ...F{i + 1} }} }} ")} fragment F{100 * n} on Query {{ dog {{ name }} }}",
        ["fragments that ask for the next one below two fields"] = n =>
            $"{{ human {{ ...F0 }} }} {Repeat(2 * n, i => $"fragment F{i} on Human {{ pets {{ ... on Dog {{ x: owner {{ ...F{i + 1} }} y: owner {{ ...F{i + 1} }} }} }} }} ")} fragment F{2 * n} on Human {{ name }}",
        ["pairs of fragments that spread each other's next pair"] = n =>
            $"{{ ...A0 ...B0 }} {Repeat(50 * n, i => $"fragment A{i} on Query {{ ...A{i + 1} ...B{i + 1} dog {{ name }} }} fragment B{i} on Query {{ ...B{i + 1} ...A{i + 1} dog {{ name }} }} ")} fragment A{50 * n} on Query {{ dog {{ name }} }} fragment B{50 * n} on Query {{ dog {{ name }} }}",
        ["equal long arguments under one alias"] = n => $"{{ {Repeat(20 * n, _ => $"a: complex(input: {{count: 1, tags: [{Repeat(50, i => $"\"{i}\" ")}]}}) ")} }}",
        ["different long arguments under many aliases"] = n => $"{{ {Repeat(20 * n, i => $"a{i}: complex(input: {{count: {i}, tags: [{Repeat(50, j => $"\"{i} {j}\" ")}]}}) ")} }}",
        ["one response name, ten levels deep"] = n => $"{{ {Repeat(20 * n, _ => $"human {Below(5)} ")} }}",
        ["one response name on two object types"] = n => $"{{ pet {{ {Repeat(50 * n, _ => "... on Dog { a: name } ... on Cat { a: name } ... on Pet { a: name } ")} }} }}",
        ["many pairs of fields that conflict"] = n => $"{{ dog {{ {Repeat(50 * n, i => $"a{i}: name a{i}: nickname ")} }} }}",
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Ten_times_the_document_takes_about_ten_times_the_steps(string family)
    {
        var (small, large) = (StepsOf(Documents[family](5)), StepsOf(Documents[family](50)));

        Assert.InRange(large, small, 12 * small);
    }

    [Fact]
    public void Ways_that_double_at_each_level_are_refused_before_they_are_all_walked()
    {
        // At each level a way goes over A or over B, and what was met on the way down decides which fields meet below.
        const int Levels = 13;
        var schema = new SchemaBuilder("Two types behind one interface.")
            .Interface("I", "Either.", type => type.Field("x", "I", "Further."))
            .Object<A>("A", "One.", Configure)
            .Object<B>("B", "The other.", Configure)
            .Object("Query", "Where to start.", query => query.Field("i", "I", "A start.", _ => FieldValue.Null))
            .Build();
        var ways = Repeat(Levels, i =>
            $"fragment L{i} on I {{ x {{ ...L{i + 1} }} ... on A {{ x {{ ...M{i + 1}_0 }} }} ... on B {{ x {{ __typename }} }} }} ");
        var text = $"{{ i {{ ...L0 }} }} {ways} fragment L{Levels} on I {{ __typename }} {Repeat(Levels, Marks)}";
        var context = new ValidationContext(schema, Parse(text), ValidationLimits.Default);

        var error = Assert.Single(Validator.Validate(context, [rule => new FieldSelectionMergingRule(rule)]).Errors);

        Assert.Equal(ErrorCodes.TooManyComparisons, error.Code);
        Assert.Equal([("limit", 100_000), ("value", 100_001)], error.Extensions.Select(e => (e.Key, (int)e.Value!)));
        Assert.InRange(context.Comparisons.Steps, 100_001, 101_000);

        // What a way over A leaves behind: carried on over both types, one mark for each level at which it can begin.
        static string Marks(int level) => Repeat(level + 1, i => level + 1 == Levels
            ? $"fragment M{level + 1}_{i} on I {{ m{i}: __typename }} "
            : $"fragment M{level + 1}_{i} on I {{ x {{ ...M{level + 2}_{i + 1} }} }} ");

        static void Configure<T>(ObjectBuilder<T> type)
            where T : class => type.Implements("I").Field("x", "I", "Further.", _ => FieldValue.Null);
    }

    private static int StepsOf(string text)
    {
        var context = new ValidationContext(RuleSchema.Schema, Parse(text), NoLimits);
        Validator.Validate(context, [rule => new FieldSelectionMergingRule(rule)]);
        return context.Comparisons.Steps;
    }

    private static Engine.Language.Ast.Document Parse(string text) =>
        SyntaxHarness.Parse(text, new ParserLimits { MaxTokens = int.MaxValue, MaxBytes = int.MaxValue });

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static string Below(int levels) => levels == 0 ? "{ name }" : $"{{ pets {{ ... on Dog {{ owner {Below(levels - 1)} }} }} }}";

    private sealed class A;

    private sealed class B;
}
