namespace Ocop.GraphQL.Engine.Planning;

/// <summary>
/// Remembers of texts that they came, by their hashes; forgets one when another takes its place. Two texts of one hash are taken for
/// each other. Safe for any number of threads, one of which may overwrite what another has just written.
/// </summary>
internal sealed class RecentHashes
{
    private const int Places = 4096;

    private readonly int[] hashes = new int[Places];

    /// <summary>Whether the hash is remembered; from now on it is.</summary>
    public bool Recall(int hash)
    {
        ref var place = ref hashes[hash & (Places - 1)];
        var remembered = Volatile.Read(ref place) == hash;
        Volatile.Write(ref place, hash);
        return remembered;
    }
}
