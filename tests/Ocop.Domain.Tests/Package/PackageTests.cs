using System.Reflection;
using System.Text;
using Ocop.Testing;

namespace Ocop.Domain.Tests.Package;

public sealed class PackageTests(PackedDomain package) : IClassFixture<PackedDomain>
{
    // The kinds of debug information that Portable PDB defines for these two.
    private static readonly Guid SourceLink = new("cc110556-a091-4d38-9fec-25ab9a351a6a");
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");

    [SkippableFact]
    public void The_package_holds_the_assembly_its_documentation_and_the_readme()
    {
        package.Require();

        Assert.Equal(["Ocop.Domain.nuspec", "README.md", "lib/net10.0/Ocop.Domain.dll", "lib/net10.0/Ocop.Domain.xml"], package.Files);
        Assert.Equal(["Ocop.Domain.nuspec", "lib/net10.0/Ocop.Domain.pdb"], package.SymbolFiles);
        Assert.Equal(File.ReadAllBytes(Repository.PathOf("src", "Ocop.Domain", "README.md")), package.Read("README.md"));
    }

    [SkippableFact]
    public void The_manifest_says_what_it_is_under_which_licence_and_that_it_needs_NodaTime_alone()
    {
        package.Require();
        var metadata = package.Metadata;
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Assert.Equal(
            ["Ocop.Domain", SourceCopy.Version, "MIT", "README.md"],
            new[] { "id", "version", "license", "readme" }.Select(Value));
        Assert.Equal(
            ["NodaTime 3.3.7"],
            metadata.Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(element => $"{element.Attribute("id")!.Value} {element.Attribute("version")!.Value}"));
        Assert.Equal(
            ["net10.0"],
            metadata.Descendants().Where(element => element.Name.LocalName == "group")
                .Select(element => element.Attribute("targetFramework")!.Value));
        Assert.Equal(
            SourceCopy.Remote,
            metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("url")!.Value);
    }

    [SkippableFact]
    public void Every_public_type_is_documented_in_the_package()
    {
        package.Require();
        var documentation = Encoding.UTF8.GetString(package.Read("lib/net10.0/Ocop.Domain.xml"));

        var missing = typeof(StarRating).Assembly.GetExportedTypes()
            .Where(type => !documentation.Contains($"<member name=\"T:{type.FullName}\">", StringComparison.Ordinal))
            .Select(type => type.FullName);

        Assert.Empty(missing);
    }

    [SkippableFact]
    public void The_assembly_is_marked_for_trimming_and_ahead_of_time_compilation()
    {
        package.Require();
        var marks = typeof(StarRating).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(mark => mark.Key is "IsTrimmable" or "IsAotCompatible")
            .Select(mark => $"{mark.Key} {mark.Value}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(["IsAotCompatible True", "IsTrimmable True"], marks);
    }

    [SkippableFact]
    public void A_debugger_finds_the_sources_by_the_commit_and_among_the_symbols()
    {
        package.Require();
        using var provider = package.OpenDebugInformation();
        var reader = provider.GetMetadataReader();
        var information = reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).ToList();

        var link = information.Single(entry => reader.GetGuid(entry.Kind) == SourceLink);
        Assert.StartsWith(
            "{\"documents\":{\"/_/*\":\"https://raw.githubusercontent.com/example/ocop/",
            Encoding.UTF8.GetString(reader.GetBlobBytes(link.Value)),
            StringComparison.Ordinal);
        Assert.Equal(
            reader.Documents.Count,
            information.Count(entry => reader.GetGuid(entry.Kind) == EmbeddedSource));
    }

    [SkippableFact]
    public async Task The_same_sources_give_the_same_bytes_in_any_folder()
    {
        package.Require();

        Assert.Equal(package.Read("lib/net10.0/Ocop.Domain.dll"), await package.PackElsewhereAsync());
    }

    [SkippableFact]
    public async Task A_program_over_the_package_runs_trimmed_and_answers_as_untrimmed()
    {
        package.Require();
        var program = await package.PublishSmokeAsync();

        var expected = await File.ReadAllTextAsync(Repository.PathOf("tests", "Ocop.Domain.Smoke", "expected.txt"));
        Assert.Equal(expected.ReplaceLineEndings("\n"), (await new Command(program).RunAsync()).ReplaceLineEndings("\n"));
    }
}
