namespace Ocop.GraphQL.Engine.Tests.Execution;

public sealed class ExecutionCaseTests
{
    public static TheoryData<string> Cases => [.. ExecutionCases.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_response_is_as_expected(string name)
    {
        var (document, variables) = ExecutionCases.Read(name);

        ExecutionCases.Matches(await EngineHarness.ExecuteAsync(document, variables), name);
    }
}
