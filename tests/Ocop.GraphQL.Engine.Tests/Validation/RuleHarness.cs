using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Validation;

/// <summary>Text in, the errors of one rule out; the document may break other rules.</summary>
internal sealed class RuleHarness(Func<ValidationContext, IValidationRule> rule, string section)
{
    /// <summary>Asserts that the rule finds nothing.</summary>
    public void AssertValid(string text) => Assert.Equal([], Errors(text).Select(Describe));

    /// <summary>Asserts the rule's errors, each as <c>line:column line:column CODE message</c>, and their section.</summary>
    public void AssertErrors(string text, params string[] expected)
    {
        var errors = Errors(text);
        Assert.Equal(expected, errors.Select(Describe));
        Assert.All(errors, error => Assert.Equal($"{Specification.Address}#sec-{section}", error.Extensions["specification"]));
    }

    /// <summary>An error as one line.</summary>
    public static string Describe(GraphQLError error) =>
        string.Concat(error.Locations.Select(location => $"{location.Line}:{location.Column} ")) + $"{error.Code} {error.Message}";

    private IReadOnlyList<GraphQLError> Errors(string text)
    {
        var context = new ValidationContext(RuleSchema.Schema, SyntaxHarness.Parse(text), ValidationLimits.Default);
        return Validator.Validate(context, [rule]).Errors;
    }
}
