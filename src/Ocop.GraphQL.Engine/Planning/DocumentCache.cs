using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Ocop.GraphQL.Engine.PersistedDocuments;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>
/// Valid documents by their text, with their plans. Only valid documents are kept, so refused ones cannot push others out. Safe for
/// any number of threads; a hit takes no lock.
/// </summary>
/// <remarks>
/// Bounded by number and by bytes, plans and kept answers included. What clients send is kept from its second time on: documents
/// with values written into them never come again, would push out those that do, and are forgotten most cheaply while they are
/// new. Makes room by second chance: documents stand in a circle, and the next one in turn that was not
/// used since its last turn leaves; close to least recently used, at the price of one flag.
/// </remarks>
/// <param name="limits">How much is kept.</param>
internal sealed class DocumentCache(DocumentCacheLimits limits)
{
    private readonly ConcurrentDictionary<byte[], PlannedDocument> documents = new(new Utf8Comparer());
    private readonly ConcurrentDictionary<DocumentId, PlannedDocument> persisted = new();
    private readonly Queue<PlannedDocument> circle = new();
    private readonly Lock adding = new();
    private readonly RecentHashes offered = new();
    private long bytes;

    /// <summary>How many documents are kept.</summary>
    public int Count => documents.Count;

    /// <summary>The document of that text; null when it is not kept.</summary>
    public PlannedDocument? Find(ReadOnlySpan<byte> utf8)
    {
        if (!documents.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(utf8, out var found))
        {
            return null;
        }

        found.MarkUsed();
        return found;
    }

    /// <summary>The document that <see cref="Name"/> gave that name; null when it is not kept. The text is not looked at.</summary>
    public PlannedDocument? Find(DocumentId id)
    {
        if (persisted.TryGetValue(id, out var found))
        {
            found.MarkUsed();
        }

        return found;
    }

    /// <summary>Lets a document be found by its name, as long as it is kept.</summary>
    public void Name(PlannedDocument document, DocumentId id)
    {
        lock (adding)
        {
            if (documents.TryGetValue(document.Utf8, out var kept) && kept == document)
            {
                document.Id = id;
                persisted[id] = document;
            }
        }
    }

    /// <summary>Keeps a document as <see cref="Add"/> does if it was offered before; of the first offer only the hash is remembered.</summary>
    /// <returns>The document to use: an equal one that is kept, or <paramref name="document"/>.</returns>
    public PlannedDocument Offer(PlannedDocument document) =>
        offered.Recall(Utf8Comparer.Hash(document.Utf8)) ? Add(document) : document;

    /// <summary>Keeps a document, making room if need be; a document too large to be worth it is not kept.</summary>
    /// <returns>The document to use: an equal one that came first, or <paramref name="document"/>.</returns>
    public PlannedDocument Add(PlannedDocument document)
    {
        if (document.Utf8.Length > limits.MaxDocumentBytes || limits.MaxDocuments == 0)
        {
            return document;
        }

        lock (adding)
        {
            if (!documents.TryAdd(document.Utf8, document))
            {
                // Only additions remove, and they wait for each other: what was there is there.
                return documents[document.Utf8];
            }

            circle.Enqueue(document);
            CountBytesOf(document);
            MakeRoom();
            return document;
        }
    }

    /// <summary>Counts what a document has grown by, which plans and answers make it do, and makes room for it.</summary>
    public void Recount(PlannedDocument document)
    {
        if (document.Bytes == document.CountedBytes)
        {
            return;
        }

        lock (adding)
        {
            if (documents.TryGetValue(document.Utf8, out var kept) && kept == document)
            {
                CountBytesOf(document);
                MakeRoom();
            }
        }
    }

    /// <summary>Keeps the answer of a plan that has the same one for every request, unless it is too large or the document is not kept.</summary>
    /// <returns>Whether it is kept.</returns>
    public bool KeepAnswer(OperationPlan plan, ReadOnlySpan<byte> answer)
    {
        if (answer.Length > limits.MaxAnswerBytes || Find(plan.Source.Utf8.Span) is not { } document)
        {
            return false;
        }

        plan.KeptAnswer = answer.ToArray();
        Recount(document);
        return true;
    }

    private void CountBytesOf(PlannedDocument document)
    {
        bytes -= document.CountedBytes;
        document.CountedBytes = document.Bytes;
        bytes += document.CountedBytes;
    }

    private void MakeRoom()
    {
        while (circle.Count > limits.MaxDocuments || bytes > limits.MaxBytes)
        {
            var next = circle.Dequeue();
            if (next.TakeUsed())
            {
                circle.Enqueue(next);
                continue;
            }

            documents.TryRemove(next.Utf8, out _);
            if (next.Id is { } id)
            {
                persisted.TryRemove(id, out _);
            }

            bytes -= next.CountedBytes;
        }
    }

    /// <summary>Compares texts by their bytes. The hash is seeded anew in each process, so that nobody can choose texts that collide.</summary>
    private sealed class Utf8Comparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? left, byte[]? right) => left.AsSpan().SequenceEqual(right);

        public int GetHashCode(byte[] utf8) => Hash(utf8);

        public bool Equals(ReadOnlySpan<byte> text, byte[] kept) => text.SequenceEqual(kept);

        public int GetHashCode(ReadOnlySpan<byte> utf8) => Hash(utf8);

        // Two bytes are hashed as one character; the last byte of an odd length is told apart by comparison alone.
        public static int Hash(ReadOnlySpan<byte> utf8) => string.GetHashCode(MemoryMarshal.Cast<byte, char>(utf8));

        public byte[] Create(ReadOnlySpan<byte> utf8) => utf8.ToArray();
    }
}
