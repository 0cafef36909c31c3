using Ocop.Storage.Exporting.Shapes;
using Ocop.Storage.Reading;
using Ocop.Storage.Revisions;
using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.Exporting;

/// <summary>Reads records as documents in the snapshot it belongs to.</summary>
/// <remarks>Memory does not grow with the registry: records are read some hundreds at a time along the order of their codes.</remarks>
public sealed class DocumentReader
{
    /// <summary>How many records are read at once.</summary>
    private const int PieceLength = 500;

    private readonly ReadSession session;
    private readonly WithdrawalReader withdrawals;
    private readonly Dictionary<RecordKind, KindReader> readers = [];

    internal DocumentReader(ReadSession session) => (this.session, withdrawals) = (session, new WithdrawalReader(session));

    /// <summary>Reads the documents of all records: kind by kind, so that a record comes behind those it refers to, and by code within a kind.</summary>
    public IEnumerable<RecordDocument> ReadAll() => RecordShapes.All.SelectMany(shape => ReadAll(shape.Kind));

    /// <summary>Reads what a full export holds: the documents of all records, and behind them the tombstones of all that were withdrawn.</summary>
    public IEnumerable<RecordDocument> ReadExport() => ReadAll().Concat(ReadWithdrawn());

    /// <summary>Reads the tombstones of all records that were withdrawn, kind by kind and by code within a kind.</summary>
    public IEnumerable<RecordDocument> ReadWithdrawn() => RecordShapes.All.SelectMany(shape => ReadWithdrawn(shape.Kind));

    /// <summary>Reads the documents of all records of a kind, by code.</summary>
    public IEnumerable<RecordDocument> ReadAll(RecordKind kind)
    {
        var reader = ReaderOf(kind);
        var after = "";
        while (reader.ReadCodes(after, PieceLength) is [.., var last] codes)
        {
            foreach (var document in reader.Read(codes))
                yield return document;
            after = last;
        }
    }

    /// <summary>Reads the documents of records of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="codes">The codes of the records.</param>
    /// <returns>The documents by code; codes without a record are left out.</returns>
    public IReadOnlyList<RecordDocument> Read(RecordKind kind, IReadOnlyCollection<string> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return ReaderOf(kind).Read(codes);
    }

    private IEnumerable<RecordDocument> ReadWithdrawn(RecordKind kind)
    {
        var after = "";
        while (withdrawals.ReadNext(kind, after, PieceLength) is [.., var last] withdrawn)
        {
            foreach (var withdrawal in withdrawn)
                yield return Tombstone.Of(withdrawal);
            after = last.RecordCode;
        }
    }

    private KindReader ReaderOf(RecordKind kind)
    {
        if (!readers.TryGetValue(kind, out var reader))
            readers.Add(kind, reader = new KindReader(session, RecordShapes.Of(kind)));
        return reader;
    }
}
