using Microsoft.Extensions.Configuration;
using Ocop.GraphQL.Engine.PersistedDocuments;
using Ocop.GraphQL.Hosting;

namespace Ocop.GraphQL.Tests.Hosting;

public sealed class ServiceOptionsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-options-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Nothing_is_on_by_itself()
    {
        Assert.Equal(new ServiceOptions(false, PersistedDocumentOptions.None), Read());
    }

    [Fact]
    public void Everything_can_be_configured_and_a_relative_folder_is_the_callers()
    {
        var documents = folder.CreateSubdirectory("documents");
        var id = DocumentId.Of("{ __typename }"u8);
        File.WriteAllText(Path.Combine(documents.FullName, $"{id.Hex}.graphql"), "{ __typename }");

        var only = Read(("Http:FineStatusCodes", "TRUE"), ("PersistedDocuments:Folder", "documents"), ("PersistedDocuments:Only", "true"));
        var automatic = Read(("PersistedDocuments:Automatic", "true"));

        Assert.Equal((true, true, null), (only.FineStatusCodes, only.PersistedDocuments.OnlyPersisted, only.PersistedDocuments.Automatic));
        Assert.Equal(1, Assert.IsType<DocumentFolder>(only.PersistedDocuments.Documents).Count);
        Assert.Equal(AutomaticDocumentLimits.Default, automatic.PersistedDocuments.Automatic);
    }

    [Fact]
    public void What_is_not_understood_is_told_in_one_line()
    {
        Assert.Equal("Http:FineStatusCodes is 'yes'; accepted is true or false.", Refusal(("Http:FineStatusCodes", "yes")));
        Assert.Equal("PersistedDocuments:Only needs PersistedDocuments:Folder.", Refusal(("PersistedDocuments:Only", "true")));
        Assert.Equal(
            "PersistedDocuments:Only and PersistedDocuments:Automatic contradict each other: the second lets clients add documents.",
            Refusal(("PersistedDocuments:Only", "true"), ("PersistedDocuments:Automatic", "true"), ("PersistedDocuments:Folder", ".")));
        Assert.StartsWith(
            "PersistedDocuments:Folder cannot be used: Could not find a part of the path",
            Refusal(("PersistedDocuments:Folder", "none")),
            StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(folder.FullName, "hello.graphql"), "{ hello }");
        Assert.StartsWith(
            $"PersistedDocuments:Folder cannot be used: {Path.Combine(folder.FullName, "hello.graphql")} is not named for the SHA-256",
            Refusal(("PersistedDocuments:Folder", ".")),
            StringComparison.Ordinal);
    }

    private ServiceOptions Read(params (string Key, string Value)[] values) => ServiceOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(values.Select(v => KeyValuePair.Create(v.Key, (string?)v.Value))).Build(),
        folder.FullName);

    private string Refusal(params (string Key, string Value)[] values)
    {
        var exception = Assert.Throws<StartupException>(() => Read(values));
        Assert.Equal(ExitCode.Usage, exception.ExitCode);
        return exception.Message;
    }
}
