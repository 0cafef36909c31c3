using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Validation;

/// <summary>What the walks over fragments and variables cost on documents made to cost much: steps are counted, not time.</summary>
public sealed class WorkTests
{
    private static readonly ValidationLimits NoLimits = new()
    {
        MaxFragments = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxVariables = int.MaxValue,
        MaxComparisons = int.MaxValue,
    };

    public static TheoryData<string> Families => [.. Documents.Keys];

    private static readonly Dictionary<string, Func<int, string>> Documents = new()
    {
        ["a chain of fragments"] = n => $"{{ ...F0 }} {Repeat(n, i => $"fragment F{i} on Query {{ ...F{i + 1} }} ")} fragment F{n} on Query {{ dog {{ name }} }}",
        ["a ring of fragments"] = n => $"{{ ...F0 }} {Repeat(n, i => $"fragment F{i} on Query {{ ...F{(i + 1) % n} }} ")}",
        ["fragments that spread themselves"] = n => $"{{ dog {{ name }} }} {Repeat(n, i => $"fragment F{i} on Query {{ ...F{i} ...F{i} }} ")}",
        ["fragments that nothing spreads"] = n => $"{{ dog {{ name }} }} {Repeat(n, i => $"fragment F{i} on Query {{ dog {{ name }} }} ")}",
        ["fragments of one name"] = n => $"{{ ...F }} {Repeat(n, _ => "fragment F on Query { dog { name } } ")}",
        ["spreads of fragments that do not exist"] = n => $"{{ {Repeat(n, i => $"...F{i} ")} }}",
        ["variables that are used in fragments"] = n =>
            $"query ({Repeat(n, i => $"$v{i}: Boolean ")}) {{ {Repeat(n, i => $"...F{i} ")} }} {Repeat(n, i => $"fragment F{i} on Query {{ ... @include(if: $v{i}) {{ dog {{ name }} }} }} ")}",
        ["variables that are not used"] = n => $"query ({Repeat(n, i => $"$v{i}: Boolean ")}) {{ dog {{ name }} }}",
        ["variables that are not defined"] = n => $"{{ complex(input: {{count: 1, tags: [{Repeat(n, i => $"$v{i} ")}]}}) }}",
        ["operations that share fragments"] = n =>
            $"{Repeat(50, i => $"query Q{i}($v: Boolean!) {{ ...F0 }} ")} {Repeat(n, i => $"fragment F{i} on Query {{ ... @include(if: $v) {{ ...F{i + 1} }} }} ")} fragment F{n} on Query {{ dog {{ name }} }}",
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Ten_times_the_document_takes_about_ten_times_the_steps(string family)
    {
        var (small, large) = (StepsOf(Documents[family](400)), StepsOf(Documents[family](4_000)));

        Assert.InRange(large, small, 12 * small);
    }

    [Theory]
    [InlineData("{ BODY }", "x{0} ")]
    [InlineData("{ dog { BODY } }", "...F{0} ")]
    [InlineData("{ dog { name(BODY) } }", "x{0}: 1 ")]
    [InlineData("{ complex(input: {BODY}) }", "x{0}: 1 ")]
    [InlineData("query (BODY) { dog { name } }", "$v{0}: Boolea ")]
    [InlineData("{ dog { name BODY } }", "@inclde{0} ")]
    public void Five_thousand_unknown_names_are_compared_with_few_others(string document, string part)
    {
        var body = Repeat(5_000, i => string.Format(System.Globalization.CultureInfo.InvariantCulture, part, i));
        var context = ContextOf(document.Replace("BODY", body, StringComparison.Ordinal), NoLimits);

        var result = Validator.Validate(context, SpecifiedRules.All);

        Assert.Equal(101, result.Errors.Count);
        Assert.InRange(context.Suggestions.Comparisons, 0, Suggestions.MostComparisons);
    }

    private static int StepsOf(string text)
    {
        var context = ContextOf(text, NoLimits with { MaxErrors = int.MaxValue });
        Validator.Validate(context, SpecifiedRules.All);
        return context.Fragments.Work.Steps + context.Variables.Operations.Sum(operation => operation.Usages.Count + operation.Operation.Variables.Count);
    }

    private static ValidationContext ContextOf(string text, ValidationLimits limits) =>
        new(RuleSchema.Schema, SyntaxHarness.Parse(text, new ParserLimits { MaxTokens = int.MaxValue, MaxBytes = int.MaxValue }), limits);

    private static string Repeat(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
