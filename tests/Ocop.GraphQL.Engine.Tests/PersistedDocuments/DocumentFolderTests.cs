using System.Text;
using Ocop.GraphQL.Engine.PersistedDocuments;

namespace Ocop.GraphQL.Engine.Tests.PersistedDocuments;

public sealed class DocumentFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ocop-documents-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task The_documents_are_found_by_their_names()
    {
        var first = Write("{ hello }");
        var second = Write("{ utf8 }");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "README.md"), "Not a document.");

        var documents = DocumentFolder.Load(folder.FullName);

        Assert.Equal(2, documents.Count);
        Assert.Equal("{ hello }", await FindAsync(documents, first));
        Assert.Equal("{ utf8 }", await FindAsync(documents, second));
        Assert.Null(await FindAsync(documents, DocumentId.Of("{ other }"u8)));
    }

    [Fact]
    public void A_document_that_is_not_what_it_is_named_for_is_refused_by_name()
    {
        var id = Write("{ hello }");
        var path = Path.Combine(folder.FullName, $"{id.Hex}.graphql");
        File.WriteAllText(path, "{ changed }");

        var exception = Assert.Throws<InvalidDataException>(() => DocumentFolder.Load(folder.FullName));

        Assert.Equal($"{path} is not named for the SHA-256 of what it holds, {DocumentId.Of("{ changed }"u8).Hex}.", exception.Message);
    }

    [Fact]
    public void A_document_of_another_kind_of_name_is_refused()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "hello.graphql"), "{ hello }");

        Assert.Throws<InvalidDataException>(() => DocumentFolder.Load(folder.FullName));
    }

    [Fact]
    public void A_document_larger_than_a_request_may_be_is_refused()
    {
        Write("{ hello }" + new string(' ', 1024 * 1024));

        Assert.EndsWith("has more than 1048576 bytes.", Assert.Throws<InvalidDataException>(() => DocumentFolder.Load(folder.FullName)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_told()
    {
        Assert.Throws<DirectoryNotFoundException>(() => DocumentFolder.Load(Path.Combine(folder.FullName, "none")));
    }

    private DocumentId Write(string document)
    {
        var id = DocumentId.Of(Encoding.UTF8.GetBytes(document));
        File.WriteAllText(Path.Combine(folder.FullName, $"{id.Hex}.graphql"), document);
        return id;
    }

    private static async Task<string?> FindAsync(DocumentFolder documents, DocumentId id) =>
        await documents.FindAsync(id, default) is { } found ? Encoding.UTF8.GetString(found.Span) : null;
}
