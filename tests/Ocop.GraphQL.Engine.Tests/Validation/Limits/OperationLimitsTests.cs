using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Validation.Limits;

public sealed class OperationLimitsTests
{
    private static readonly ValidationLimits ManyFragments = new() { MaxFragments = int.MaxValue };
    private static readonly ParserLimits NoTokenLimit = new() { MaxTokens = int.MaxValue, MaxBytes = int.MaxValue };

    [Theory]
    [InlineData("{ dog { owner { name } } }")]
    [InlineData("{ ... { ... on Query { dog { ...F } } } } fragment F on Dog { ... { owner { name } } }")]
    public void Depth_counts_fields_below_each_other(string text)
    {
        AssertValid(text, new ValidationLimits { MaxDepth = 3 });
        AssertRefused(
            text,
            new ValidationLimits { MaxDepth = 2 },
            "1:1 TOO_DEEP The operation is 3 fields deep; at most 2 are answered. Ask for what lies deeper in a request of its own.");
    }

    [Theory]
    [InlineData("{ a: dog { name } b: dog { name } }")]
    [InlineData("{ a: dog { ...F } b: dog { ...F } } fragment F on Dog { name }")]
    public void Fields_are_counted_at_each_spread(string text)
    {
        AssertValid(text, new ValidationLimits { MaxFields = 4 });
        AssertRefused(
            text,
            new ValidationLimits { MaxFields = 3 },
            "1:1 TOO_MANY_FIELDS The operation asks for 4 fields; at most 3 are answered. Select fewer fields, or send several requests.");
    }

    [Theory]
    [InlineData("{ a: dog { name } b: dog { c: name } }")]
    [InlineData("{ a: dog { ...F } dog { ...F } } fragment F on Dog { c: name }")]
    public void Aliases_are_counted_at_each_spread(string text)
    {
        AssertValid(text, new ValidationLimits { MaxAliases = 3 });
        AssertRefused(
            text,
            new ValidationLimits { MaxAliases = 2 },
            "1:1 TOO_MANY_ALIASES The operation has 3 aliases; at most 2 are answered. "
            + "Use fields that answer lists, or send several requests.");
    }

    [Theory]
    [InlineData("query ($a: Boolean = true @onVariable) @onQuery { dog @skip(if: $a) { name } }")]
    [InlineData("{ dog { ...F @onSpread ... @onInline { name } } } fragment F on Dog @onFragment { name }")]
    public void Directives_are_counted_wherever_they_stand(string text)
    {
        AssertValid(text, new ValidationLimits { MaxDirectives = 3 });
        AssertRefused(
            text,
            new ValidationLimits { MaxDirectives = 2 },
            "1:1 TOO_MANY_DIRECTIVES The operation has 3 directives; at most 2 are read. "
            + "Put one directive on a fragment in place of many on fields.");
    }

    [Fact]
    public void Variables_are_counted_for_each_operation()
    {
        const string Text = "query A($a: Int, $b: Int) { complex(input: {count: $a, size: $b}) } query B($a: Int) { complex(input: {count: $a}) }";
        AssertRefused(
            Text,
            new ValidationLimits { MaxVariables = 1 },
            "1:1 TOO_MANY_VARIABLES The operation has 2 variables; at most 1 are read. Send one variable that is a list or an input object.");
        Assert.DoesNotContain(Errors(Text, new ValidationLimits { MaxVariables = 2 }), error => error.Contains("TOO_MANY", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "query A { dog { name } } query B { dog { name } }",
        "TOO_MANY_OPERATIONS The document has 2 operations; at most 1 are read. Send the one that is asked for.")]
    [InlineData(
        "{ ...A ...B } fragment A on Query { dog { name } } fragment B on Query { dog { name } }",
        "TOO_MANY_FRAGMENTS The document has 2 fragments; at most 1 are read. Send those that the operation uses, and write short ones out.")]
    public void Definitions_are_counted_first(string text, string expected)
    {
        AssertValid(text, new ValidationLimits { MaxOperations = 2, MaxFragments = 2 });
        AssertRefused(text, new ValidationLimits { MaxOperations = 1, MaxFragments = 1, MaxDepth = 1 }, expected);
    }

    [Fact]
    public void Limit_errors_carry_the_limit_and_the_value()
    {
        var document = SyntaxHarness.Parse("{ dog { name nickname } }");
        var error = Assert.Single(Validator.Validate(RuleSchema.Schema, document, new ValidationLimits { MaxFields = 2 }).Errors);
        Assert.Equal([("limit", 2), ("value", 3)], error.Extensions.Select(e => (e.Key, (int)e.Value!)));
    }

    [Fact]
    public void Over_a_limit_no_rule_is_asked() => AssertRefused(
        "query A { dog { unknown } }\nquery B { unknown }",
        new ValidationLimits { MaxDepth = 1 },
        "1:1 TOO_DEEP The operation is 2 fields deep; at most 1 are answered. Ask for what lies deeper in a request of its own.");

    [Fact]
    public void Fragments_that_double_at_each_step_are_measured_and_refused()
    {
        var doubling = Enumerable.Range(0, 100).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} ... {{ ...F{i + 1} }} }}");
        AssertRefused(
            $"{{ ...F0 }} {string.Join(' ', doubling)} fragment F100 on Query {{ dog {{ name }} }}",
            ValidationLimits.Default,
            "1:1 TOO_MANY_FIELDS The operation asks for 2147483647 fields; at most 4000 are answered. Select fewer fields, or send several requests.");
    }

    [Fact]
    public void A_chain_of_ten_thousand_fragments_is_valid_and_does_not_exhaust_the_stack()
    {
        var chain = Enumerable.Range(0, 10_000).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} }}");
        AssertValid($"{{ ...F0 }} {string.Join(' ', chain)} fragment F10000 on Query {{ dog {{ name }} }}", ManyFragments);
    }

    [Fact]
    public void A_ring_of_ten_thousand_fragments_is_one_cycle()
    {
        var ring = Enumerable.Range(0, 10_000).Select(i => $"fragment F{i} on Query {{ ...F{(i + 1) % 10_000} }}");
        var document = SyntaxHarness.Parse($"{{ ...F0 }} {string.Join(' ', ring)}", NoTokenLimit);
        var error = Assert.Single(Validator.Validate(RuleSchema.Schema, document, ManyFragments).Errors);
        Assert.Equal(("CYCLIC_FRAGMENTS", 10), (error.Code, error.Locations.Count));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(500)]
    public void Many_aliases_pass(int count) => AssertValid(Aliases(count), ValidationLimits.Default);

    [Fact]
    public void Too_many_aliases_are_refused() => AssertRefused(
        Aliases(501),
        ValidationLimits.Default,
        "1:1 TOO_MANY_ALIASES The operation has 501 aliases; at most 500 are answered. Use fields that answer lists, or send several requests.");

    [Theory]
    [InlineData(0)]
    [InlineData(ParserLimits.HighestDepth + 1)]
    public void The_depth_limit_has_a_range(int depth) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationLimits { MaxDepth = depth });

    private static string Aliases(int count) => "{ " + string.Concat(Enumerable.Range(0, count).Select(i => $"a{i}: dog {{ name }} ")) + "}";

    private static void AssertValid(string text, ValidationLimits limits) => Assert.Equal([], Errors(text, limits));

    private static void AssertRefused(string text, ValidationLimits limits, string expected) => Assert.Equal([expected], Errors(text, limits));

    private static IEnumerable<string> Errors(string text, ValidationLimits limits) =>
        Validator.Validate(RuleSchema.Schema, SyntaxHarness.Parse(text, NoTokenLimit), limits).Errors.Select(RuleHarness.Describe);
}
