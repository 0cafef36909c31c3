using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Validation;
using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class OperationTypeExistenceRuleTests
{
    private static readonly RuleHarness Rule = new(context => new OperationTypeExistenceRule(context), "Operation-Type-Existence");

    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("mutation { addPet(name: \"a\") { name } }")]
    [InlineData("subscription { newMessage { body } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData("mutation { a }", "1:1 UNSUPPORTED_OPERATION The schema has no mutation type, so it answers no mutation.")]
    [InlineData("{ a }\nsubscription S { a }", "2:1 UNSUPPORTED_OPERATION The schema has no subscription type, so it answers no subscription.")]
    public void Refuses(string text, string expected)
    {
        var schema = new SchemaBuilder("Queries alone.")
            .Object("Query", "Where queries start.", query => query.Field("a", "Int", "A field.", _ => FieldValue.Null))
            .Build();
        var context = new ValidationContext(schema, SyntaxHarness.Parse(text), ValidationLimits.Default);
        var errors = Validator.Validate(context, [rule => new OperationTypeExistenceRule(rule)]).Errors;
        Assert.Equal([expected], errors.Select(RuleHarness.Describe));
    }
}
