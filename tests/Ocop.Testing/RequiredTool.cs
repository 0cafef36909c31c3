using Xunit;

namespace Ocop.Testing;

/// <summary>
/// What some tests need beside .NET. Where it is missing the test is skipped with the reason (it must be a [SkippableFact] or
/// [SkippableTheory]); where every tool is required, as in CI, the test fails instead.
/// </summary>
public static class RequiredTool
{
    /// <summary>The environment variable that, set to 1, forbids skipping.</summary>
    public const string RequireVariable = "OCOP_REQUIRE_TOOLS";

    private static bool IsRequired => Environment.GetEnvironmentVariable(RequireVariable) == "1";

    /// <summary>The path of the program, found on PATH under the first of the names that exists.</summary>
    public static string Find(params string[] names)
    {
        string? path = FindOrNull(names);
        Require(path is not null, $"{string.Join(" or ", names)} is not installed");
        return path!;
    }

    /// <summary>The path of the program, found on PATH under the first of the names that exists; null where it is missing.</summary>
    public static string? FindOrNull(params string[] names) => names.SelectMany(Candidates).FirstOrDefault(File.Exists);

    /// <summary>Goes on where the condition holds; otherwise skips, or fails where tools are required.</summary>
    public static void Require(bool condition, string reason)
    {
        if (condition) return;
        if (IsRequired) Assert.Fail($"{reason}, and {RequireVariable} is 1");
        Skip.If(true, reason);
    }

    private static IEnumerable<string> Candidates(string name) =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from extension in OperatingSystem.IsWindows() ? new[] { ".exe", ".cmd" } : [""]
        select Path.Combine(folder, name + extension);
}
