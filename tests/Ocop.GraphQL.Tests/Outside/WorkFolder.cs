using Ocop.Testing;
using Ocop.Testing.Node;

namespace Ocop.GraphQL.Tests.Outside;

/// <summary>A folder in which compilers of npm work on copies: sources of tests/node, and the schema as the server gives it.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-npm-");

    /// <summary>The path of a file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(folder.FullName, name);

    /// <summary>Copies files of a folder below tests/node, to the same places here.</summary>
    public void Copy(string from, params string[] names)
    {
        foreach (string name in names)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
            File.Copy(NodeProject.ScriptOf(Path.Combine(from, name)), PathOf(name));
        }
    }

    /// <summary>Runs a script of an installed package here.</summary>
    public Task<(int ExitCode, string Output, string Error)> RunAsync(string package, string script, params string[] arguments) =>
        new Command(NodeProject.Require(package)) { Folder = folder.FullName }
            .TryRunAsync([NodeProject.ScriptOf(Path.Combine("node_modules", package, script)), .. arguments]);

    /// <summary>Downloads the schema that a server gives.</summary>
    public async Task DownloadSchemaAsync(Uri server)
    {
        using var client = new HttpClient();
        await File.WriteAllTextAsync(PathOf("schema.graphql"), await client.GetStringAsync(new Uri(server, "/graphql?sdl")));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
