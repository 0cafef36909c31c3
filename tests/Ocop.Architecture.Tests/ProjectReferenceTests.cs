using System.Xml.Linq;
using Ocop.Testing;

namespace Ocop.Architecture.Tests;

/// <summary>NodaTime ← Domain ← Storage ← server → Engine → nothing but the base class library.</summary>
public sealed class ProjectReferenceTests
{
    public static TheoryData<string, string[], string[]> Projects => new()
    {
        { "Ocop.Domain", [], ["NodaTime", "Microsoft.CodeAnalysis.BannedApiAnalyzers"] },
        { "Ocop.GraphQL.Engine", [], [] },
        { "Ocop.Storage", ["Ocop.Domain"], ["Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL", "CsvHelper", "DocumentFormat.OpenXml"] },
        { "Ocop.GraphQL", ["Ocop.Domain", "Ocop.Storage", "Ocop.GraphQL.Engine"], ["System.CommandLine"] },
    };

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_source_project_refers_to_exactly_what_the_architecture_allows(string project, string[] projects, string[] packages)
    {
        var file = XDocument.Load(Repository.PathOf("src", project, $"{project}.csproj"));

        Assert.Equal(
            projects.Order(),
            Includes(file, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)!).Order());
        Assert.Equal(packages.Order(), Includes(file, "PackageReference").Order());
    }

    [Fact]
    public void Every_source_project_is_listed_above()
    {
        var folders = Directory.GetDirectories(Repository.PathOf("src")).Select(Path.GetFileName).Order();

        Assert.Equal(Projects.Select(row => (string)row[0]).Order(), folders);
    }

    [Fact]
    public void The_domain_assembly_refers_to_the_base_class_library_and_NodaTime_only()
    {
        Assert.Equal(["NodaTime"], ForeignReferences(typeof(Ocop.Domain.Codes.RegistryCode).Assembly));
    }

    [Fact]
    public void The_engine_assembly_refers_to_the_base_class_library_only()
    {
        Assert.Empty(ForeignReferences(typeof(Ocop.GraphQL.Engine.Specification).Assembly));
    }

    private static IEnumerable<string> ForeignReferences(System.Reflection.Assembly assembly) =>
        assembly.GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib"));

    private static IEnumerable<string> Includes(XDocument project, string element) =>
        project.Descendants(element).Select(reference => reference.Attribute("Include")!.Value);
}
