using Ocop.Storage;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>Changes that follow one another in the log, with their documents, shared by all who are told of them.</summary>
/// <param name="Start">The place ahead of the first.</param>
/// <param name="Changes">The changes that are told of.</param>
/// <param name="End">The place behind the last that was read, told of or not.</param>
internal sealed record ChangeBatch(ChangePlace Start, IReadOnlyList<ChangeView> Changes, ChangePlace End)
{
    /// <summary>Whether nothing follows the start.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>Reads the next changes behind a place.</summary>
    /// <param name="registry">The snapshot to read from.</param>
    /// <param name="start">The place.</param>
    /// <param name="count">The most changes to read.</param>
    /// <param name="matches">Which of them are told of.</param>
    public static ChangeBatch Read(RegistrySnapshot registry, ChangePlace start, int count, Predicate<Change> matches)
    {
        var read = registry.Changes.Read(start, count).Changes;
        if (read.Count == 0)
        {
            return new ChangeBatch(start, [], start);
        }

        var told = read.Where(change => matches(change)).ToList();
        var documents = registry.Changes.ReadDocuments(told);
        return new ChangeBatch(
            start,
            [.. told.Select(change => new ChangeView(change) { Document = documents[(change.RecordKind, change.RecordCode)] })],
            read[^1].Place);
    }
}
