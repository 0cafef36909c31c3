using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class OperationNameUniquenessRuleTests
{
    private static readonly RuleHarness Rule = new(context => new OperationNameUniquenessRule(context), "Operation-Name-Uniqueness");

    [Theory]
    [InlineData("{ dog { name } }")]
    [InlineData("query A { dog { name } } query B { dog { name } }")]
    [InlineData("query A { ...A } fragment A on Query { dog { name } }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        """
        query A { dog { name } }
        query A { cat { name } }
        """,
        "1:1 2:1 DUPLICATE_OPERATION There is more than one operation named A.")]
    [InlineData(
        """
        query A { dog { name } }
        mutation A { addPet(name: "a") { name } }
        subscription A { newMessage { body } }
        """,
        "1:1 2:1 DUPLICATE_OPERATION There is more than one operation named A.",
        "1:1 3:1 DUPLICATE_OPERATION There is more than one operation named A.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}
