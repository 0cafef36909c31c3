using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Validation;
using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new ExecutableDefinitionsRule(context), "Executable-Definitions");

    [Fact]
    public void Allows_operations_and_fragments() => Rule.AssertValid("{ ...F } fragment F on Query { dog { name } }");

    [Fact]
    public void Refuses_definitions_of_types()
    {
        const string Text = """
            { dog { name } }
            extend type Dog { color: String }
            "A cat." type Cat { name: String }
            schema { query: Query }
            directive @d on FIELD
            """;
        var context = new ValidationContext(RuleSchema.Schema, SyntaxHarness.Parse(Text), ValidationLimits.Default);
        var errors = Validator.Validate(context, [rule => new ExecutableDefinitionsRule(rule)]).Errors;
        Assert.Equal(
            ["2:1 NOT_EXECUTABLE Only operations and fragments can be executed.",
             "3:10 NOT_EXECUTABLE Only operations and fragments can be executed.",
             "4:1 NOT_EXECUTABLE Only operations and fragments can be executed.",
             "5:1 NOT_EXECUTABLE Only operations and fragments can be executed."],
            errors.Select(RuleHarness.Describe));
    }

    [Fact]
    public void A_whole_validation_of_definitions_of_types_says_the_same()
    {
        var document = SyntaxHarness.Parse("type Cat { name: String } union U = Cat extend schema @d");
        Assert.Equal(
            ["1:1 NOT_EXECUTABLE Only operations and fragments can be executed.",
             "1:27 NOT_EXECUTABLE Only operations and fragments can be executed.",
             "1:41 NOT_EXECUTABLE Only operations and fragments can be executed."],
            Validator.Validate(RuleSchema.Schema, document).Errors.Select(RuleHarness.Describe));
    }
}
