using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ocop.Storage.Conversions;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Writing;

/// <summary>Rows in great numbers, made or written anew in one transaction, which together make one revision.</summary>
/// <remarks>
/// The twin of <see cref="WriteTransaction"/> for great numbers: nothing is tracked, nothing is kept, so the memory it takes does not
/// grow with what is written. Statements wait in the transaction's queue while the next rows are made. References are checked at once, so a row comes after those that it refers to. The revision is made by
/// the first record that is written: a transaction that changes nothing makes none. Whoever makes records sees to it that none gets
/// the code of a withdrawn one, and that a record is updated whose parts change.
/// </remarks>
internal sealed class BulkWrite
{
    private readonly LockedTransaction transaction;
    private readonly Dictionary<Type, object> inserters = [];
    private readonly Dictionary<Type, object> updaters = [];
    private readonly Dictionary<Type, IdentityBlock> identities = [];
    private int position;

    /// <summary>Begins the changes.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="revision">The number of the revision.</param>
    /// <param name="now">The instant of every change.</param>
    public BulkWrite(LockedTransaction transaction, long revision, Instant now)
    {
        (this.transaction, Revision, Now) = (transaction, revision, now);
        Index = new SearchIndexWriter(transaction.Context, transaction.Queue);
    }

    /// <summary>The rows as they are when all that was written so far is executed; to be asked for again after each write.</summary>
    public OcopContext Context
    {
        get
        {
            transaction.Queue.Flush();
            return transaction.Context;
        }
    }

    /// <summary>Writes what finds names.</summary>
    public SearchIndexWriter Index { get; }

    /// <summary>The revision that the transaction makes.</summary>
    public long Revision { get; }

    /// <summary>The instant of every change in the transaction.</summary>
    public Instant Now { get; }

    /// <summary>The records made so far, data sets not counted.</summary>
    public int Created { get; private set; }

    /// <summary>The records changed so far that were there before.</summary>
    public int Updated { get; private set; }

    /// <summary>Whether the revision was made.</summary>
    public bool HasRevision { get; private set; }

    /// <summary>Begins the changes that make the next revision, now.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="clock">Tells the instant of the changes.</param>
    public static BulkWrite Begin(LockedTransaction transaction, IClock clock)
    {
        var last = transaction.Context.Revisions.Max(row => (long?)row.Revision) ?? 0;
        return new BulkWrite(transaction, last + 1, IsoInstant.ToStored(clock.GetCurrentInstant()));
    }

    /// <summary>Makes the revision, unless it was made.</summary>
    public void MakeRevision()
    {
        if (HasRevision)
            return;
        HasRevision = true;
        Insert(new RevisionRow { Revision = Revision, CommittedAt = Now });
    }

    /// <summary>Gives a record its times, its revision and, unless it has one, its identity, inserts it and notes it in the log.</summary>
    public void Create<TRow>(TRow record)
        where TRow : RecordRow
    {
        record.Id = record.Id == 0 ? NextIdentity<TRow>() : record.Id;
        (record.CreatedAt, record.UpdatedAt, record.Revision) = (Now, Now, Revision);
        InsertLogged(record);
        Created++;
    }

    /// <summary>Inserts a row as it stands and notes it in the log.</summary>
    public void InsertLogged<TRow>(TRow row)
        where TRow : class, ILogged
    {
        MakeRevision();
        Insert(row);
        Note(row, ChangeKind.Created);
    }

    /// <summary>Gives a recorded record the time and the revision, writes it anew and notes it in the log, once in a revision.</summary>
    public void Update<TRow>(TRow record)
        where TRow : RecordRow
    {
        var isNoted = record.Revision == Revision;
        (record.UpdatedAt, record.Revision) = (Now, Revision);
        MakeRevision();
        UpdaterOf<TRow>().Update(record);
        if (isNoted)
            return;
        Note(record, ChangeKind.Updated);
        Updated++;
    }

    /// <summary>Whether two rows hold the same in every column.</summary>
    public bool AreEqual<TRow>(TRow one, TRow other)
        where TRow : class => UpdaterOf<TRow>().AreEqual(one, other);

    /// <summary>Writes a row anew as it stands.</summary>
    public void Replace<TRow>(TRow row)
        where TRow : class => UpdaterOf<TRow>().Update(row);

    /// <summary>Inserts a row as it stands.</summary>
    public void Insert<TRow>(TRow row)
        where TRow : class
    {
        if (!inserters.TryGetValue(typeof(TRow), out var inserter))
            inserters.Add(typeof(TRow), inserter = new RowInserter<TRow>(transaction.Queue, transaction.Context.Model));
        ((RowInserter<TRow>)inserter).Insert(row);
    }

    /// <summary>Inserts rows as they stand.</summary>
    public void InsertAll<TRow>(IEnumerable<TRow> rows)
        where TRow : class
    {
        foreach (var row in rows)
            Insert(row);
    }

    /// <summary>Executes a statement behind what was written so far.</summary>
    public void Execute(WriteStatement statement, params object[] values) => transaction.Queue.Add(statement, values);

    /// <summary>The next identity in the table of a row.</summary>
    public long NextIdentity<TRow>()
        where TRow : class
    {
        if (!identities.TryGetValue(typeof(TRow), out var block) || block.First > block.Last)
            block = Context.ReserveIdentities(Context.Model.FindEntityType(typeof(TRow))!.GetTableName()!);
        identities[typeof(TRow)] = block with { First = block.First + 1 };
        return block.First;
    }

    private RowUpdater<TRow> UpdaterOf<TRow>()
        where TRow : class
    {
        if (!updaters.TryGetValue(typeof(TRow), out var updater))
            updaters.Add(typeof(TRow), updater = new RowUpdater<TRow>(transaction.Queue, transaction.Context.Model));
        return (RowUpdater<TRow>)updater;
    }

    private void Note(ILogged row, ChangeKind kind) => Insert(new ChangeRow
    {
        Revision = Revision,
        Position = ++position,
        RecordKind = row.LoggedKind,
        RecordCode = row.LoggedCode,
        Kind = kind,
    });
}
