using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Validation;

public sealed class ValidatorTests
{
    [Fact]
    public void A_valid_document_comes_with_its_operations_and_fragments()
    {
        var document = SyntaxHarness.Parse("query A { ...F } mutation B { addPet(name: \"a\") { name } } fragment F on Query { dog { name } }");
        var valid = Validator.Validate(RuleSchema.Schema, document).Document;
        Assert.NotNull(valid);
        Assert.Same(RuleSchema.Schema, valid.Schema);
        Assert.Same(document, valid.Document);
        Assert.Equal(["A", "B"], valid.Operations.Select(operation => operation.Name));
        Assert.Same(document.Definitions[2], Assert.Single(valid.Fragments).Value);
    }

    [Fact]
    public void All_rules_run_and_a_document_with_errors_is_not_valid()
    {
        var result = Validator.Validate(
            RuleSchema.Schema, SyntaxHarness.Parse("query ($a: Int) { dog { nme @skip } }\nfragment F on Cat { ...F a: name a: nickname }"));
        Assert.False(result.Succeeded);
        Assert.Equal(
            [
                "1:25 UNKNOWN_FIELD Dog has no field nme. Did you mean name?",
                "1:29 MISSING_ARGUMENT @skip requires the argument if of type Boolean!.",
                "2:1 UNUSED_FRAGMENT No operation uses the fragment F.",
                "2:21 CYCLIC_FRAGMENTS A fragment cannot contain itself: F.",
                "1:8 UNUSED_VARIABLE The operation does not use $a.",
            ],
            result.Errors.Select(RuleHarness.Describe));
    }

    [Fact]
    public void The_usual_introspection_query_is_valid_within_the_default_limits()
    {
        var result = Validator.Validate(RuleSchema.Schema, SyntaxHarness.Parse(IntrospectionQuery.Text));
        Assert.Equal([], result.Errors.Select(RuleHarness.Describe));
    }

    [Theory]
    [InlineData(99, 99, null)]
    [InlineData(100, 101, "TOO_MANY_ERRORS There are 100 errors or more; the rest was not looked for.")]
    [InlineData(1_000, 101, "TOO_MANY_ERRORS There are 100 errors or more; the rest was not looked for.")]
    public void After_a_hundred_errors_the_rest_is_not_looked_for(int wrong, int expected, string? last)
    {
        var text = "{ " + string.Concat(Enumerable.Range(0, wrong).Select(i => $"x{i} ")) + "}";
        var errors = Validator.Validate(RuleSchema.Schema, SyntaxHarness.Parse(text)).Errors;
        Assert.Equal(expected, errors.Count);
        Assert.Equal(last, errors[^1].Code == ErrorCodes.TooManyErrors ? RuleHarness.Describe(errors[^1]) : null);
    }

    [Fact]
    public void Errors_are_not_much_longer_than_what_they_are_about()
    {
        var name = new string('x', 5_000);
        var errors = Validator.Validate(
            RuleSchema.Schema,
            SyntaxHarness.Parse($"query {name}(${name}: {name}) {{ {name}: {name}(a: ${name}y) {{ ...{name} }} dog {{ {name}: name {name}: nickname }} }}")).Errors;
        Assert.True(errors.Count >= 5, $"{errors.Count} errors");
        Assert.All(errors, error => Assert.InRange(error.Message.Length, 1, 400));
    }

    [Fact]
    public void Every_rule_stands_once_in_the_list_of_rules()
    {
        var context = new ValidationContext(RuleSchema.Schema, SyntaxHarness.Parse("{ dog { name } }"), ValidationLimits.Default);
        var listed = SpecifiedRules.All.Select(make => make(context).GetType()).ToList();
        var written = typeof(Validator).Assembly.GetTypes()
            .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IValidationRule)) && type != typeof(VariableUsages));
        Assert.Equal(written.OrderBy(type => type.Name), listed.OrderBy(type => type.Name));
    }
}
