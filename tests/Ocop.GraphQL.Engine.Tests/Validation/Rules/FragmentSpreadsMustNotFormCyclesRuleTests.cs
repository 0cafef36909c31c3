using Ocop.GraphQL.Engine.Validation.Rules;

namespace Ocop.GraphQL.Engine.Tests.Validation.Rules;

public sealed class FragmentSpreadsMustNotFormCyclesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FragmentSpreadsMustNotFormCyclesRule(context), "Fragment-Spreads-Must-Not-Form-Cycles");

    [Theory]
    [InlineData("{ ...A ...A } fragment A on Query { ...B ...C } fragment B on Query { ...C } fragment C on Query { dog { name } }")]
    [InlineData("{ ...A } fragment A on Query { ...Unknown }")]
    public void Allows(string text) => Rule.AssertValid(text);

    [Theory]
    [InlineData(
        """
        { ...A }
        fragment A on Query { ...A }
        """,
        "2:23 CYCLIC_FRAGMENTS A fragment cannot contain itself: A.")]
    [InlineData(
        "fragment A on Dog { owner { pets { ...A } } }",
        "1:36 CYCLIC_FRAGMENTS A fragment cannot contain itself: A.")]
    [InlineData(
        """
        { ...A }
        fragment A on Dog { ...B }
        fragment B on Dog { ...C name }
        fragment C on Dog { ... { ...A } }
        """,
        "2:21 3:21 4:27 CYCLIC_FRAGMENTS A fragment cannot contain itself: B → C → A.")]
    [InlineData(
        """
        fragment A on Dog { ...B ...A }
        fragment B on Dog { ...A ...C }
        fragment C on Dog { ...B }
        """,
        "1:21 2:21 CYCLIC_FRAGMENTS A fragment cannot contain itself: B → A.",
        "2:26 3:21 CYCLIC_FRAGMENTS A fragment cannot contain itself: C → B.",
        "1:26 CYCLIC_FRAGMENTS A fragment cannot contain itself: A.")]
    [InlineData(
        """
        fragment Z on Dog { ...A }
        fragment A on Dog { ...B }
        fragment B on Dog { ...A }
        """,
        "2:21 3:21 CYCLIC_FRAGMENTS A fragment cannot contain itself: B → A.")]
    public void Refuses(string text, params string[] errors) => Rule.AssertErrors(text, errors);
}
