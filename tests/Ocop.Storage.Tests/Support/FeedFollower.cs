using System.Text;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Tests.Support;

/// <summary>A copy of a registry outside of it: begun with a full export, kept in step by the changes alone.</summary>
internal sealed class FeedFollower
{
    private readonly Dictionary<(RecordKind Kind, string Code), string> documents = [];
    private readonly List<Change> read = [];
    private ChangePlace place;

    private FeedFollower(ChangePlace place) => this.place = place;

    /// <summary>The lines of the copy, sorted as bytes.</summary>
    public IReadOnlyList<string> Lines => [.. documents.Values.Order(StringComparer.Ordinal)];

    /// <summary>The changes read.</summary>
    public IReadOnlyList<Change> Read => read;

    /// <summary>Takes a full export: the documents and tombstones of one snapshot, and the place behind its last change.</summary>
    public static FeedFollower StartFrom(RegistryStore store)
    {
        using var snapshot = store.OpenSnapshot();
        var follower = new FeedFollower(snapshot.Changes.FindEnd()!);
        foreach (var document in snapshot.Documents.ReadAll().Concat(snapshot.Documents.ReadWithdrawn()))
            follower.documents.Add((document.Kind, document.Code), Encoding.UTF8.GetString(document.Json.Span));
        return follower;
    }

    /// <summary>Reads a page of changes and applies them.</summary>
    /// <returns>Whether there were any.</returns>
    public bool ReadPage(RegistryStore store, int size)
    {
        using var snapshot = store.OpenSnapshot();
        Assert.Equal(ChangePlaceProblem.None, snapshot.Changes.FindProblem(place));
        var page = snapshot.Changes.Read(place, size);
        foreach (var (record, document) in snapshot.Changes.ReadDocuments(page.Changes))
            documents[record] = Encoding.UTF8.GetString(document.Span);
        read.AddRange(page.Changes);
        if (page.Changes is [.., var last])
            place = last.Place;
        return page.Changes.Count > 0;
    }
}
