using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Validation;
using Ocop.Testing;

namespace Ocop.GraphQL.Engine.Tests.Oracle;

/// <summary>Planned execution answers what the specification's own steps answer: same data in the same order, same errors.</summary>
public sealed class AgreementTests
{
    public static TheoryData<string> Cases => [.. ExecutionCases.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Both_executors_agree_on_a_written_case(string name)
    {
        var (document, variables) = ExecutionCases.Read(name);

        await AssertAgreementAsync(new GraphQLEngine(LibrarySchema.Instance, NoLimits.Options), (LibrarySchema.Instance, () => new Library()), (document, variables));
    }

    [Fact]
    public void Both_executors_agree_on_generated_operations() => AssertOnGenerated(LibrarySchema.Instance, () => new Library(), count: 400);

    [Fact]
    public void Both_executors_agree_wherever_a_null_starts_and_stops() =>
        AssertOnGenerated(NullabilitySchema.Instance, () => new NullabilitySchema.Root(), count: 400);

    private static void AssertOnGenerated(Schema schema, Func<object> root, int count)
    {
        var engine = new GraphQLEngine(schema, NoLimits.Options);
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            // A failure prints the seed, which makes the same operation again.
            var generator = new OperationGenerator(schema, seed);
            var operation = generator.Operation();
            AssertAgreementAsync(engine, (schema, root), (operation, generator.Variables())).GetAwaiter().GetResult();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(count));
    }

    private static async Task AssertAgreementAsync(
        GraphQLEngine engine, (Schema Schema, Func<object> Root) service, (string Text, string? Variables) asked)
    {
        var (text, variables) = asked;
        var parsed = Parser.Parse(new SourceText(Encoding.UTF8.GetBytes(text)), NoLimits.Options.Parser);
        Assert.True(parsed.Succeeded, $"{parsed.Error}\n{text}");
        var document = new ValidDocument(service.Schema, parsed.Document);
        var request = EngineHarness.RequestOf(text, variables);
        var coerced = new OperationPlanner(NoLimits.Options.Planner).Plan(document, null).Plan!.Variables.Coerce(request.Variables).Variables!;
        var expected = await new NaiveExecutor(document, coerced, new RequestContext(service.Root(), default)).ExecuteAsync(document.Operations[0]);

        using var response = await engine.ExecuteAsync(request, new RequestContext(service.Root(), default));

        if (expected.Errors.Count > ErrorList.Most)
        {
            // The response lists no more of them, in an order of its own; the data is still to be the same.
            Assert.Equal(ErrorCodes.TooManyErrors, response.Errors[ErrorList.Most].Code);
            Assert.Equal((expected with { Errors = [] }).ToComparable(), NaiveResult.ToComparable(EngineHarness.JsonOf(response), []));
            return;
        }

        var actual = NaiveResult.ToComparable(EngineHarness.JsonOf(response), response.Errors);
        Assert.True(response.HasData, $"{actual}\n{text}");
        Assert.True(expected.ToComparable() == actual, $"Expected:\n{expected.ToComparable()}\nActual:\n{actual}\n{text}\n{variables}");
    }
}
