using System.IO.Compression;
using System.Reflection.Metadata;
using System.Xml.Linq;
using Ocop.Testing;

namespace Ocop.Domain.Tests.Package;

/// <summary>The package as <c>dotnet pack</c> makes it, packed once for all tests and opened.</summary>
public sealed class PackedDomain : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-package-");
    private SourceCopy? copy;
    private ZipArchive? package;
    private ZipArchive? symbols;

    /// <summary>The paths of the package's own files, in order.</summary>
    public IReadOnlyList<string> Files => FilesOf(package!);

    /// <summary>The paths of the symbols' own files, in order.</summary>
    public IReadOnlyList<string> SymbolFiles => FilesOf(symbols!);

    /// <summary>The manifest's metadata by element name, attributes included, as text.</summary>
    public XElement Metadata
    {
        get
        {
            using var stream = package!.GetEntry("Ocop.Domain.nuspec")!.Open();
            return XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        }
    }

    public async Task InitializeAsync()
    {
        if (RequiredTool.FindOrNull("git") is null)
        {
            return;
        }

        copy = await SourceCopy.MakeAsync(folder.CreateSubdirectory("a").FullName);
        var path = await copy.PackAsync();
        package = ZipFile.OpenRead(path);
        symbols = ZipFile.OpenRead(Path.ChangeExtension(path, ".snupkg"));
    }

    /// <summary>Skips the test where the package could not be made.</summary>
    public void Require() => RequiredTool.Require(package is not null, "git is not installed");

    /// <summary>The bytes of a file in the package.</summary>
    public byte[] Read(string path) => Read(package!, path);

    /// <summary>The debug information among the symbols.</summary>
    public MetadataReaderProvider OpenDebugInformation() =>
        MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(symbols!, "lib/net10.0/Ocop.Domain.pdb")));

    /// <summary>The assembly of a package made from the same sources in another folder.</summary>
    internal async Task<byte[]> PackElsewhereAsync()
    {
        var other = await SourceCopy.MakeAsync(folder.CreateSubdirectory("elsewhere").CreateSubdirectory("b").FullName);
        using var archive = ZipFile.OpenRead(await other.PackAsync());
        return Read(archive, "lib/net10.0/Ocop.Domain.dll");
    }

    /// <summary>The published smoke application.</summary>
    internal Task<string> PublishSmokeAsync() => copy!.PublishSmokeAsync();

    public Task DisposeAsync()
    {
        package?.Dispose();
        symbols?.Dispose();
        folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    // What the format itself puts beside the files is no file of ours.
    private static string[] FilesOf(ZipArchive archive) =>
    [
        .. archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal),
    ];

    private static byte[] Read(ZipArchive archive, string path)
    {
        using var stream = archive.GetEntry(path)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
