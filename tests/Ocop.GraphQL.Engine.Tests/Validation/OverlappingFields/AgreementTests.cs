using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Validation;
using Ocop.GraphQL.Engine.Validation.OverlappingFields;

namespace Ocop.GraphQL.Engine.Tests.Validation.OverlappingFields;

/// <summary>The rule and the specification's words agree; a failure prints the seed of its document.</summary>
public sealed class AgreementTests
{
    private static readonly ValidationLimits NoLimits = new()
    {
        MaxDepth = ParserLimits.HighestDepth,
        MaxFields = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxComparisons = int.MaxValue,
    };

    [Fact]
    public void The_rule_refuses_what_the_specification_refuses() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), Agree).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void The_generated_documents_are_of_both_kinds()
    {
        var merging = Enumerable.Range(0, 500).Count(seed => new NaiveMerging(ContextOf(new SelectionGenerator(seed).Document())).CanMerge());
        Assert.InRange(merging, 100, 400);
    }

    [Fact]
    public void Fragments_that_double_at_each_level_are_compared_once()
    {
        var doubling = Enumerable.Range(0, 60).Select(i => $"fragment F{i} on Human {{ a{i}: pets {{ ... on Dog {{ x: owner {{ ...F{i + 1} }} y: owner {{ ...F{i + 1} }} }} }} }}");
        var text = $"{{ human {{ ...F0 }} }} {string.Join(' ', doubling)} fragment F60 on Human {{ a: name a: pets {{ name }} }}";
        var error = Assert.Single(Check(ContextOf(text)));
        Assert.Equal((ErrorCodes.FieldsConflict, 2), (error.Code, error.Locations.Count));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Twenty_thousand_fields_of_one_response_name_are_compared(bool same, int errors)
    {
        var fields = string.Concat(Enumerable.Repeat("a: dog { name ... on Dog { name } } ", 20_000));
        Assert.Equal(errors, Check(ContextOf($"{{ {fields} {(same ? "" : "a: cat { name }")} }}")).Count);
    }

    private static bool Agree(int seed)
    {
        var context = ContextOf(new SelectionGenerator(seed).Document());
        return new NaiveMerging(context).CanMerge() == (Check(context).Count == 0);
    }

    private static IReadOnlyList<GraphQLError> Check(ValidationContext context)
    {
        new FieldSelectionMergingRule(context).Conclude();
        return context.Errors;
    }

    private static ValidationContext ContextOf(string text) => new(
        RuleSchema.Schema, SyntaxHarness.Parse(text, new ParserLimits { MaxTokens = int.MaxValue }), NoLimits);
}
