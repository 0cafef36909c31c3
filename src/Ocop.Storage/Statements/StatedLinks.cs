using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Reading.Sql;
using Ocop.Storage.Sources;
using Ocop.Storage.Writing;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Statements;

/// <summary>The links of records of one kind to their sources: those recorded, and those that rows make.</summary>
/// <remarks>
/// A record has one link per address: when a later state of a data set gives the address another date, what the address states of
/// the record is stated as of that date, and the former link goes.
/// </remarks>
internal sealed class StatedLinks<TLink>
    where TLink : SourceLinkRow, new()
{
    private readonly BulkWrite write;
    private readonly WriteStatement removal;
    private readonly Dictionary<(long Record, string Address), StatedLink<TLink>> links = [];
    private readonly Dictionary<long, List<StatedLink<TLink>>> byRecord = [];

    /// <summary>Reads the links of records.</summary>
    public StatedLinks(BulkWrite write, IEnumerable<long> recordIds)
    {
        this.write = write;
        var context = write.Context;
        removal = new WriteStatement(
            $"DELETE FROM {context.Model.FindEntityType(typeof(TLink))!.GetTableName()} "
            + $"WHERE record_id = {SqlText.ParameterName(0)} AND source_id = {SqlText.ParameterName(1)}",
            2);
        var found = context.Set<TLink>().AsNoTracking().FindAmong(recordIds, piece => link => piece.Contains(link.RecordId));
        var sources = context.Sources.AsNoTracking().FindAmong(found.Select(link => link.SourceId), piece => source => piece.Contains(source.Id))
            .ToDictionary(source => source.Id);
        foreach (var link in found)
            Hold(new StatedLink<TLink>(link, sources[link.SourceId], isRecorded: true));
    }

    /// <summary>The links of a record to addresses other than one.</summary>
    public IEnumerable<StatedLink<TLink>> Beside(long recordId, string address) =>
        byRecord.GetValueOrDefault(recordId, []).Where(link => link.Source.Address != address);

    /// <summary>The link of a record to the source of a row, which states it now.</summary>
    public StatedLink<TLink> Link(long recordId, SourceRow source)
    {
        if (!links.TryGetValue((recordId, source.Address), out var link))
            Hold(link = new StatedLink<TLink>(new TLink { RecordId = recordId, SourceId = source.Id }, source, isRecorded: false));
        link.State(source);
        return link;
    }

    /// <summary>Whether the link of a record to an address says, of the rows so far, that the certificate ended.</summary>
    public bool StatesEnding(long recordId, string address) =>
        links.TryGetValue((recordId, address), out var link) && link is { IsStated: true, StatesEnding: true };

    /// <summary>Touches the records whose links changed.</summary>
    public void Touch<TRow>(IEnumerable<Held<TRow>> records)
        where TRow : RecordRow
    {
        foreach (var record in records.Where(record => byRecord.GetValueOrDefault(record.Row.Id, []).Exists(HasChanged)))
            record.Touch();
    }

    /// <summary>Writes the links that changed, behind their records.</summary>
    public void Save()
    {
        foreach (var link in links.Values.Where(HasChanged))
            Write(link);
    }

    private void Hold(StatedLink<TLink> link)
    {
        links.Add((link.Row.RecordId, link.Source.Address), link);
        if (!byRecord.TryGetValue(link.Row.RecordId, out var ofRecord))
            byRecord.Add(link.Row.RecordId, ofRecord = []);
        ofRecord.Add(link);
    }

    private bool HasChanged(StatedLink<TLink> link) => link.IsStated && (link.Recorded is not { } recorded || !write.AreEqual(recorded, link.Row));

    private void Write(StatedLink<TLink> link)
    {
        if (link.Recorded?.SourceId == link.Row.SourceId)
        {
            write.Replace(link.Row);
            return;
        }
        if (link.Recorded is { } former)
            write.Execute(removal, former.RecordId, former.SourceId);
        write.Insert(link.Row);
    }

}
