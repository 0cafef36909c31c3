namespace Ocop.Testing.Node;

/// <summary>A script of tests/node that is run to its end.</summary>
public static class NodeScript
{
    /// <summary>Runs a script; a test whose node or package is missing is skipped.</summary>
    /// <param name="package">The package that the script is about.</param>
    /// <param name="script">The script's path below tests/node.</param>
    /// <param name="arguments">The script's arguments.</param>
    /// <returns>The lines of its standard output.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(string package, string script, params string[] arguments)
    {
        string node = NodeProject.Require(package);
        string output = await new Command(node).RunAsync([NodeProject.ScriptOf(script), .. arguments]);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
