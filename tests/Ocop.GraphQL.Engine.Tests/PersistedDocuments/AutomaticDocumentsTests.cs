using System.Text;
using Ocop.GraphQL.Engine.PersistedDocuments;

namespace Ocop.GraphQL.Engine.Tests.PersistedDocuments;

public sealed class AutomaticDocumentsTests
{
    [Fact]
    public void Beyond_the_number_the_document_unused_longest_goes()
    {
        var documents = new AutomaticDocuments(new AutomaticDocumentLimits { MaxDocuments = 2 });
        Add(documents, "a");
        Add(documents, "b");
        Assert.Equal("a", Find(documents, "a"));
        Add(documents, "c");

        Assert.Equal(("a", null, "c", 2), (Find(documents, "a"), Find(documents, "b"), Find(documents, "c"), documents.Count));
    }

    [Fact]
    public void Beyond_the_bytes_as_many_go_as_make_room()
    {
        var documents = new AutomaticDocuments(new AutomaticDocumentLimits { MaxBytes = 10 });
        foreach (var text in new[] { "1234", "5678", "abcdefghij" })
        {
            Add(documents, text);
        }

        Assert.Equal((null, null, "abcdefghij", 1), (Find(documents, "1234"), Find(documents, "5678"), Find(documents, "abcdefghij"), documents.Count));
    }

    [Fact]
    public void A_document_larger_than_all_room_pushes_nothing_out()
    {
        var documents = new AutomaticDocuments(new AutomaticDocumentLimits { MaxBytes = 10 });
        Add(documents, "1234");
        Add(documents, "more than ten");

        Assert.Equal(("1234", null), (Find(documents, "1234"), Find(documents, "more than ten")));
    }

    [Fact]
    public void The_same_document_takes_room_once()
    {
        var documents = new AutomaticDocuments(new AutomaticDocumentLimits { MaxBytes = 5 });
        for (var i = 0; i < 10; i++)
        {
            Add(documents, "1234");
        }

        Assert.Equal(("1234", 1), (Find(documents, "1234"), documents.Count));
    }

    private static void Add(AutomaticDocuments documents, string text) => documents.Add(IdOf(text), Encoding.UTF8.GetBytes(text));

    private static string? Find(AutomaticDocuments documents, string text) =>
        documents.Find(IdOf(text)) is { } found ? Encoding.UTF8.GetString(found) : null;

    private static DocumentId IdOf(string text) => DocumentId.Of(Encoding.UTF8.GetBytes(text));
}
