using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ocop.Testing;

namespace Ocop.Architecture.Tests;

/// <summary>Rules of docs/STYLE.md that a machine can see.</summary>
public sealed partial class HouseRuleTests
{
    private const int LongestFile = 700;

    public static TheoryData<string> SourceProjects => ["Ocop.Domain", "Ocop.GraphQL.Engine", "Ocop.Storage", "Ocop.GraphQL"];

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_file_s_namespace_is_its_folder(string project)
    {
        var wrong = Files(project)
            .Where(file => file.Namespace is not null && file.Namespace != file.ExpectedNamespace)
            .Select(file => $"{file.Path}: {file.Namespace}");

        Assert.Empty(wrong);
    }

    [Theory]
    [MemberData(nameof(SourceProjects))]
    public void A_file_is_named_for_a_type_in_it_or_for_the_family_it_holds(string project)
    {
        // A family of small types shares a file named for the family (Selections.cs, CompositeTypes.cs): several types, no partial.
        var wrong = Files(project)
            .Where(file => file.Types.Count == 1 && file.Types[0] != file.Stem)
            .Select(file => $"{file.Path} holds {file.Types[0]}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold()
    {
        var long_ = Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"))
            .Where(file => File.ReadLines(file).Count() > LongestFile)
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(long_);
    }

    [Fact]
    public void Links_to_the_specification_name_the_pinned_edition()
    {
        var wrong = TextFiles()
            .SelectMany(file => SpecificationLink().Matches(File.ReadAllText(file)).Select(match => (file, link: match.Value)))
            .Where(found => !found.link.StartsWith(Ocop.GraphQL.Engine.Specification.Address, StringComparison.Ordinal))
            .Select(found => $"{Path.GetRelativePath(Repository.Root, found.file)}: {found.link}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_is_left_to_do_later()
    {
        var unfinished = Repository.Files("src", "*.cs")
            .Where(file => Unfinished().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file));

        Assert.Empty(unfinished);
    }

    [Fact]
    public void The_clock_is_read_at_the_server_s_edge_only()
    {
        var readers = Repository.Files("src", "*.cs")
            .Where(file => Clock().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Repository.PathOf("src"), file).Replace('\\', '/'));

        Assert.All(readers, file => Assert.StartsWith("Ocop.GraphQL/Hosting/", file, StringComparison.Ordinal));
    }

    private static IEnumerable<string> TextFiles() =>
        new[] { "src", "tests", "docs" }.SelectMany(folder => Repository.Files(folder, "*.*"))
            .Where(file => Path.GetExtension(file) is ".cs" or ".md" or ".graphql");

    private static List<SourceFile> Files(string project) =>
        [.. Repository.Files(Path.Combine("src", project), "*.cs").Select(file => new SourceFile(project, file))];

    [GeneratedRegex(@"https?://(spec\.graphql\.org|graphql\.github\.io/graphql-spec)/[A-Za-z0-9]*/?")]
    private static partial Regex SpecificationLink();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\b(SystemClock\.Instance|DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|TimeProvider\.System)\b")]
    private static partial Regex Clock();

    private sealed class SourceFile
    {
        public SourceFile(string project, string path)
        {
            var root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot();
            var relative = System.IO.Path.GetRelativePath(Repository.PathOf("src", project), path).Replace('\\', '/');
            var folder = System.IO.Path.GetDirectoryName(relative)!.Replace('/', '.').Replace('\\', '.');
            Path = $"{project}/{relative}";
            Stem = System.IO.Path.GetFileName(relative).Split('.')[0];
            ExpectedNamespace = folder.Length == 0 ? project : $"{project}.{folder}";
            Namespace = root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();
            Types = [.. root.DescendantNodes().OfType<MemberDeclarationSyntax>()
                .Where(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax && node.Parent is not BaseTypeDeclarationSyntax)
                .Select(node => node is BaseTypeDeclarationSyntax type ? type.Identifier.Text : ((DelegateDeclarationSyntax)node).Identifier.Text)];
        }

        public string Path { get; }

        public string Stem { get; }

        public string? Namespace { get; }

        public string ExpectedNamespace { get; }

        public IReadOnlyList<string> Types { get; }
    }
}
