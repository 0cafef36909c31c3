using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Validation;
using Ocop.Testing;

namespace Ocop.GraphQL.Engine.Tests.Oracle;

/// <summary>Planned execution answers what the specification's own steps answer: same data in the same order, same errors.</summary>
public sealed class AgreementTests
{
    private static readonly GraphQLEngine Engine = new(LibrarySchema.Instance, new EngineOptions
    {
        Parser = new ParserLimits { MaxTokens = int.MaxValue },
        Validation = new ValidationLimits { MaxDepth = 100, MaxFields = int.MaxValue, MaxAliases = int.MaxValue, MaxDirectives = int.MaxValue },
        Planner = new PlannerLimits { MaxSelections = int.MaxValue },
    });

    public static TheoryData<string> Cases =>
        [.. Repository.Files("tests/Ocop.GraphQL.Engine.Tests/Execution/Cases", "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Both_executors_agree_on_a_written_case(string name)
    {
        var (document, variables) = ExecutionCases.Read(name);

        await AssertAgreementAsync(document, variables);
    }

    [Fact]
    public void Both_executors_agree_on_generated_operations() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        // A failure prints the seed, which makes the same operation again.
        var generator = new OperationGenerator(LibrarySchema.Instance, seed);
        AssertAgreementAsync(generator.Query(), generator.Variables()).GetAwaiter().GetResult();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static async Task AssertAgreementAsync(string text, string? variables)
    {
        var parsed = Parser.Parse(new SourceText(Encoding.UTF8.GetBytes(text)), new ParserLimits { MaxTokens = int.MaxValue });
        Assert.True(parsed.Succeeded, $"{parsed.Error}\n{text}");
        var document = new ValidDocument(LibrarySchema.Instance, parsed.Document);
        var request = EngineHarness.RequestOf(text, variables);
        var coerced = new OperationPlanner().Plan(document, null).Plan!.Variables.Coerce(request.Variables).Variables!;
        var expected = await new NaiveExecutor(document, coerced, new RequestContext(new Library(), default)).ExecuteAsync(document.Operations[0]);

        using var response = await Engine.ExecuteAsync(request, new RequestContext(new Library(), default));

        var actual = NaiveResult.ToComparable(EngineHarness.JsonOf(response), response.Errors);
        Assert.True(response.HasData, $"{actual}\n{text}");
        Assert.True(expected.ToComparable() == actual, $"Expected:\n{expected.ToComparable()}\nActual:\n{actual}\n{text}\n{variables}");
    }
}
