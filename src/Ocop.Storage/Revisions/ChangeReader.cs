using Ocop.Storage.Conversions;
using Ocop.Storage.Exporting;
using Ocop.Storage.Reading;
using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.Revisions;

/// <summary>Reads the change log in the snapshot it belongs to.</summary>
/// <remarks>
/// Revisions are committed in the order of their numbers, because a writer holds the database's writers' lock from before it reads the
/// last number until it has committed; so whoever has read up to a place never misses one that comes to light ahead of it.
/// </remarks>
public sealed class ChangeReader
{
    private const string Select =
        "SELECT c.revision, r.committed_at, c.position, c.record_kind, c.record_code, c.kind, w.reason, w.at, w.revision, w.replaced_by "
        + "FROM changes c JOIN revisions r ON r.revision = c.revision "
        + "LEFT JOIN withdrawals w ON w.record_kind = c.record_kind AND w.record_code = c.record_code WHERE ";

    private readonly ReadSession session;
    private readonly DocumentReader reader;

    internal ChangeReader(ReadSession session) => (this.session, reader) = (session, new DocumentReader(session));

    /// <summary>The place behind the last change; null for a registry that was never written to.</summary>
    public ChangePlace? FindEnd()
    {
        if (RevisionReader.Read(session) is not { At: { } at } newest)
            return null;
        var start = FindStart();
        var position = start?.Revision == newest.Number ? start.Value.Position : LastPositionOf(newest.Number);
        return new ChangePlace(newest.Number, at, position);
    }

    /// <summary>The first revision whose changes are kept; 1 where all are.</summary>
    public long FirstKept() => FindStart() is { } start ? start.Revision + 1 : 1;

    /// <summary>Looks whether the log can be read on from a place.</summary>
    public ChangePlaceProblem FindProblem(ChangePlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (place.Revision > session.Revision.Number)
            return ChangePlaceProblem.Ahead;
        var start = FindStart();
        if (place.Revision < start?.Revision)
            return ChangePlaceProblem.NotKept;
        if (!WasWritten(place))
            return ChangePlaceProblem.OtherHistory;
        return place.Revision == start?.Revision && place.Position < start.Value.Position ? ChangePlaceProblem.NotKept : ChangePlaceProblem.None;
    }

    /// <summary>Reads the changes behind a place.</summary>
    /// <param name="after">The place; null for the oldest change kept.</param>
    /// <param name="count">The most changes, at least one.</param>
    public ChangePage Read(ChangePlace? after, int count)
    {
        var sql = session.NewText().Append(Select);
        sql.Append("(c.revision, c.position) > (").Value(after?.Revision ?? 0L).Append(", ").Value((long)(after?.Position ?? 0));
        sql.Append(") ORDER BY c.revision, c.position LIMIT ").Value(count + 1L);
        using var rows = session.Execute(sql);
        var changes = new List<Change>(Math.Min(count, 128));
        while (rows.Read())
        {
            if (changes.Count == count)
                return new ChangePage(changes, HasNext: true);
            changes.Add(ChangeOf(rows));
        }
        return new ChangePage(changes, HasNext: false);
    }

    /// <summary>Reads the documents of the records that changes tell of, as they are in the snapshot; one of a withdrawn record is its tombstone.</summary>
    /// <returns>The documents in UTF-8, by the kind and code of the record.</returns>
    public IReadOnlyDictionary<(RecordKind Kind, string Code), ReadOnlyMemory<byte>> ReadDocuments(IReadOnlyCollection<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var documents = changes.Select(change => change.Withdrawal).OfType<Withdrawal>().Distinct().Select(Tombstone.Of).ToList();
        foreach (var kind in changes.Where(change => change.Withdrawal is null).GroupBy(change => change.RecordKind, change => change.RecordCode))
            documents.AddRange(reader.Read(kind.Key, [.. kind.Distinct()]));
        return documents.ToDictionary(document => (document.Kind, document.Code), document => document.Json);
    }

    private static Change ChangeOf(Rows rows)
    {
        var place = new ChangePlace(rows.GetInt64(0), IsoInstant.FromText(rows.GetString(1)), rows.GetInt32(2));
        var (kind, code) = (EnumText<RecordKind>.FromText(rows.GetString(3)), rows.GetString(4));
        return new Change(place, kind, code, EnumText<ChangeKind>.FromText(rows.GetString(5)))
        {
            Withdrawal = rows.IsNull(6) ? null : Withdrawal.Read(rows, 6, kind, code),
        };
    }

    private int LastPositionOf(long revision)
    {
        var sql = session.NewText().Append("SELECT coalesce(max(position), 0) FROM changes WHERE revision = ").Value(revision);
        return (int)session.ExecuteNumber(sql);
    }

    private bool WasWritten(ChangePlace place)
    {
        var sql = session.NewText().Append("SELECT 1 FROM revisions WHERE revision = ").Value(place.Revision)
            .Append(" AND committed_at = ").Value(IsoInstant.ToText(place.At));
        using var rows = session.Execute(sql);
        return rows.Read();
    }

    private (long Revision, int Position)? FindStart()
    {
        using var rows = session.Execute(session.NewText().Append("SELECT revision, position FROM change_log_start"));
        return rows.Read() ? (rows.GetInt64(0), rows.GetInt32(1)) : null;
    }
}
