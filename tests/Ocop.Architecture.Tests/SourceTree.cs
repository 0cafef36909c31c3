using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ocop.Testing;

namespace Ocop.Architecture.Tests;

/// <summary>A source project as the compiler sees it, for rules that text search cannot hold.</summary>
internal sealed class SourceTree
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly string folder;

    private SourceTree(string project)
    {
        folder = Repository.PathOf("src", project);
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        Trees = [.. Repository.Files(Path.Combine("src", project), "*.cs")
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))];
        Compilation = CSharpCompilation.Create(
            project,
            [.. Trees, CSharpSyntaxTree.ParseText(ImplicitUsings, options)],
            PlatformReferences(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public CSharpCompilation Compilation { get; }

    public static SourceTree Of(string project) => new(project);

    /// <summary>A file's folder below the project, with slashes; empty at the project's root.</summary>
    public string FolderOf(SyntaxTree tree) =>
        Path.GetRelativePath(folder, Path.GetDirectoryName(tree.FilePath)!).Replace('\\', '/') is var path && path == "." ? "" : path;

    public string NameOf(SyntaxTree tree) => Path.GetRelativePath(folder, tree.FilePath).Replace('\\', '/');

    private static IEnumerable<MetadataReference> PlatformReferences() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
}
