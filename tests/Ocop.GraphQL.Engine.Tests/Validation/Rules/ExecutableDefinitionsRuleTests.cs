using Ocop.GraphQL.Engine.Language.Ast;
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
        var source = SyntaxHarness.Source("{ dog { name } }\nextend type Dog { color: String }");
        var query = SyntaxHarness.Parse("{ dog { name } }").Definitions[0];
        var document = new Document(source, [query, new TypeExtension(17)]);
        var context = new ValidationContext(RuleSchema.Schema, document, ValidationLimits.Default);
        var errors = Validator.Validate(context, [rule => new ExecutableDefinitionsRule(rule)]).Errors;
        Assert.Equal(["2:1 NOT_EXECUTABLE Only operations and fragments can be executed."], errors.Select(RuleHarness.Describe));
    }

    private sealed class TypeExtension(int position) : Definition(position, null);
}
