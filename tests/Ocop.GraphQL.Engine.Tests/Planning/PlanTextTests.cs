using Ocop.Testing;

namespace Ocop.GraphQL.Engine.Tests.Planning;

public sealed class PlanTextTests
{
    private const string Folder = "tests/Ocop.GraphQL.Engine.Tests/Planning/Plans";

    public static TheoryData<string> Plans =>
        [.. Repository.Files(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_plan_is_as_expected(string name)
    {
        var plan = PlanHarness.Plan(File.ReadAllText(Repository.PathOf(Folder, $"{name}.graphql"))).Plan!;

        Approval.Matches(plan.ToString(), Folder, $"{name}.plan.txt");
    }
}
