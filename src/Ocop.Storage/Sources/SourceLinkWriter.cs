using Ocop.Storage.DataSets;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Sources;

/// <summary>That a row states something of a record.</summary>
/// <param name="Row">The row.</param>
/// <param name="RecordId">The record's identity.</param>
internal readonly record struct Statement(PublishedRow Row, long RecordId);

/// <summary>Links records of one kind to the sources of their rows.</summary>
/// <remarks>
/// A record has one link per address: when a later state of a data set gives the address another date, what the address states of
/// the record is stated as of that date, and the former link goes.
/// </remarks>
internal sealed class SourceLinkWriter<TLink>(WriteTransaction write, SourceWriter sources)
    where TLink : SourceLinkRow, new()
{
    private readonly Dictionary<(long Record, string Address), TLink> links = [];

    /// <summary>Makes the links and saves them.</summary>
    /// <param name="statements">The rows and their records.</param>
    /// <param name="describe">Puts what else the row says into the link.</param>
    public void Write(IReadOnlyList<Statement> statements, Action<TLink, PublishedRow> describe)
    {
        Load(statements);
        foreach (var (row, recordId) in statements)
            describe(Link(recordId, sources.SourceOf(row)), row);
        write.Save();
    }

    private void Load(IReadOnlyList<Statement> statements)
    {
        var found = write.Context.Set<TLink>()
            .FindAmong(statements.Select(statement => statement.RecordId), piece => link => piece.Contains(link.RecordId));
        var addresses = write.Context.Sources.FindAmong(found.Select(link => link.SourceId), piece => source => piece.Contains(source.Id))
            .ToDictionary(source => source.Id, source => source.Address);
        foreach (var link in found)
            links.Add((link.RecordId, addresses[link.SourceId]), link);
    }

    private TLink Link(long recordId, SourceRow source)
    {
        if (links.TryGetValue((recordId, source.Address), out var known))
        {
            if (known.SourceId == source.Id)
                return known;
            write.Context.Remove(known);
        }
        var link = new TLink { RecordId = recordId, SourceId = source.Id };
        write.Context.Add(link);
        links[(recordId, source.Address)] = link;
        return link;
    }
}
