using System.Reflection;
using System.Text.RegularExpressions;
using Ocop.Testing;

namespace Ocop.Architecture.Tests;

/// <summary>docs/errors.md and the code name the same error codes.</summary>
public sealed partial class ErrorCodeTests
{
    [Fact]
    public void Every_error_code_is_documented_and_every_documented_code_exists()
    {
        Assert.Equal(Codes().Order(StringComparer.Ordinal), Documented().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_two_names_share_a_code()
    {
        Assert.Empty(Codes().GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    private static List<string> Codes() =>
        [.. Constants(typeof(Ocop.GraphQL.Engine.Errors.ErrorCodes)), .. Constants(ServerCodes())];

    private static Type ServerCodes() =>
        Assembly.Load("Ocop.GraphQL").GetType("Ocop.GraphQL.Errors.RegistryErrorCodes", throwOnError: true)!;

    private static IEnumerable<string> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            .Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!);

    private static IEnumerable<string> Documented() =>
        DocumentedCode().Matches(File.ReadAllText(Repository.PathOf("docs", "errors.md"))).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"^\| `([A-Z0-9_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedCode();
}
