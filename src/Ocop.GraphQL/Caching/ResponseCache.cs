namespace Ocop.GraphQL.Caching;

/// <summary>The answers that were given, for the next who asks the same; bounded in bytes, and the least recently used leaves.</summary>
/// <remarks>
/// One answer for each request: a newer revision's or day's takes the place of the one before. Safe for any number of threads.
/// </remarks>
internal sealed class ResponseCache
{
    private readonly Lock gate = new();
    private readonly LinkedList<KeptAnswer> byUse = new();
    private readonly Dictionary<byte[], LinkedListNode<KeptAnswer>> answers = new(RequestBytesComparer.Instance);
    private readonly Dictionary<byte[], LinkedListNode<KeptAnswer>>.AlternateLookup<ReadOnlySpan<byte>> lookup;
    private long bytes;
    private long hits;
    private long misses;

    /// <summary>Makes an empty cache.</summary>
    public ResponseCache(CacheOptions options)
    {
        Options = options;
        lookup = answers.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>How much is kept.</summary>
    public CacheOptions Options { get; }

    /// <summary>Whether anything is kept at all.</summary>
    public bool IsOn => Options.Bytes > 0;

    /// <summary>How many answers are kept, their bytes, and how often one was found and not found.</summary>
    public CacheCounts Counts
    {
        get
        {
            lock (gate) return new(answers.Count, bytes, hits, misses);
        }
    }

    /// <summary>The answer to a request in a state of the registry; null when there is none.</summary>
    public KeptAnswer? Find(ReadOnlySpan<byte> request, in AnswerState state)
    {
        lock (gate)
        {
            if (lookup.TryGetValue(request, out LinkedListNode<KeptAnswer>? node) && node.Value.State == state)
            {
                hits++;
                MoveToFront(node);
                return node.Value;
            }

            misses++;
            return null;
        }
    }

    /// <summary>Keeps an answer in the place of the one that its request had, unless it alone is larger than an entry may be.</summary>
    public void Keep(KeptAnswer answer)
    {
        if (answer.Size > Options.EntryBytes) return;
        lock (gate)
        {
            if (answers.TryGetValue(answer.Request, out LinkedListNode<KeptAnswer>? former)) Remove(former);
            answers.Add(answer.Request, byUse.AddFirst(answer));
            bytes += answer.Size;
            while (bytes > Options.Bytes) Remove(byUse.Last!);
        }
    }

    private void MoveToFront(LinkedListNode<KeptAnswer> node)
    {
        if (node == byUse.First) return;
        byUse.Remove(node);
        byUse.AddFirst(node);
    }

    private void Remove(LinkedListNode<KeptAnswer> node)
    {
        byUse.Remove(node);
        answers.Remove(node.Value.Request);
        bytes -= node.Value.Size;
    }
}
