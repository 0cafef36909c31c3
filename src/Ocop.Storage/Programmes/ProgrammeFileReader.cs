using System.Text.Json;
using Ocop.Storage.DataSets;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Programmes;

/// <summary>Reads the bytes of a file of programmes, and every programme of it before anything is written.</summary>
internal sealed class ProgrammeFileReader
{
    private readonly byte[] bytes;

    public ProgrammeFileReader(ProgrammeFile file)
    {
        File = file;
        bytes = DataSetBytes.Read(file.Path);
        Sha256 = DataSetBytes.Sha256Of(bytes);
    }

    public ProgrammeFile File { get; }

    /// <summary>The SHA-256 of the bytes in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Reads and checks the programmes.</summary>
    /// <exception cref="RegistryException">The file is no file of programmes, or what it states contradicts itself.</exception>
    public ProgrammeSet Read()
    {
        var programmes = Parse().Programmes;
        new ProgrammeCheck(File.Path).Run(programmes);
        return new ProgrammeSet(File.Name, Sha256, programmes);
    }

    private ProgrammeFileContent Parse()
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, ProgrammeJson.Default.ProgrammeFileContent)
                ?? throw ProgrammeFault.At(File.Path, "$", "null stands in place of an object");
        }
        catch (JsonException exception)
        {
            throw ProgrammeFault.Of(File.Path, exception);
        }
    }
}

/// <summary>A file of programmes that was read completely.</summary>
/// <param name="Name">The name by which the registry knows it.</param>
/// <param name="Sha256">The SHA-256 of its bytes in lower-case hexadecimal digits.</param>
/// <param name="Programmes">Its programmes in their order.</param>
internal sealed record ProgrammeSet(string Name, string Sha256, IReadOnlyList<ProgrammeStatements> Programmes);
