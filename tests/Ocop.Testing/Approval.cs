using Xunit;

namespace Ocop.Testing;

/// <summary>
/// Compares a text with an approved file in the source tree. The file is rewritten only when OCOP_APPROVE=1 is set, and never
/// where CI is set: a check fails, it does not repair.
/// </summary>
public static class Approval
{
    /// <summary>Fails unless the file at a path below the repository's root holds exactly this text.</summary>
    public static void Matches(string received, params string[] path)
    {
        var file = Repository.PathOf(path);
        var text = Unify(received);
        if (MayRewrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
            return;
        }

        Assert.True(File.Exists(file), $"{Path.Combine(path)} does not exist. Run the test with OCOP_APPROVE=1 to write it, and read what it wrote.");
        Assert.Equal(Unify(File.ReadAllText(file)), text);
    }

    /// <summary>Whether the run rewrites approved files instead of comparing with them.</summary>
    public static bool MayRewrite =>
        Environment.GetEnvironmentVariable("OCOP_APPROVE") == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    private static string Unify(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
