namespace Ocop.GraphQL.Engine.Tests.Execution;

public sealed class ExecutorTests
{
    [Fact]
    public async Task A_constant_field_is_answered()
    {
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await EngineHarness.ExecuteAsync("{ __typename }"));
    }

    [Fact]
    public async Task An_argument_has_its_default()
    {
        Assert.Equal("""{"data":{"hello":"Hello, world!"}}""", await EngineHarness.ExecuteAsync("{ hello }"));
    }

    [Fact]
    public async Task An_argument_comes_from_a_variable()
    {
        Assert.Equal(
            """{"data":{"hello":"Hello, Đồng Nai!"}}""",
            await EngineHarness.ExecuteAsync("query($n: String) { hello(name: $n) }", """{"n":"Đồng Nai"}"""));
    }
}
