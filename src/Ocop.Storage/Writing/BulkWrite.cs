using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Writing;

/// <summary>New rows in great numbers, all of one transaction, which together make one revision.</summary>
/// <remarks>
/// The twin of <see cref="WriteTransaction"/> for what is new: nothing is tracked, nothing is kept, so the memory it takes does not
/// grow with what is written. References are checked at once, so a row comes after those that it refers to.
/// </remarks>
internal sealed class BulkWrite : IDisposable
{
    private readonly Dictionary<Type, IDisposable> inserters = [];
    private readonly Dictionary<Type, IdentityBlock> identities = [];
    private int position;

    /// <summary>Begins the revision.</summary>
    /// <param name="context">The context, whose connection is in a transaction.</param>
    /// <param name="revision">The number of the revision.</param>
    /// <param name="now">The instant of every change.</param>
    public BulkWrite(OcopContext context, long revision, Instant now)
    {
        (Context, Revision, Now) = (context, revision, now);
        Insert(new RevisionRow { Revision = revision, CommittedAt = now });
    }

    /// <summary>The model and the connection.</summary>
    public OcopContext Context { get; }

    /// <summary>The revision that the transaction makes.</summary>
    public long Revision { get; }

    /// <summary>The instant of every change in the transaction.</summary>
    public Instant Now { get; }

    /// <summary>Gives a record its identity, its times and its revision, inserts it and notes it in the log.</summary>
    public void Create<TRow>(TRow record)
        where TRow : RecordRow
    {
        record.Id = NextIdentity<TRow>();
        (record.CreatedAt, record.UpdatedAt, record.Revision) = (Now, Now, Revision);
        InsertLogged(record);
    }

    /// <summary>Inserts a row as it stands and notes it in the log.</summary>
    public void InsertLogged<TRow>(TRow row)
        where TRow : class, ILogged
    {
        Insert(row);
        Insert(new ChangeRow
        {
            Revision = Revision,
            Position = ++position,
            RecordKind = row.LoggedKind,
            RecordCode = row.LoggedCode,
            Kind = ChangeKind.Created,
        });
    }

    /// <summary>Inserts a row as it stands.</summary>
    public void Insert<TRow>(TRow row)
        where TRow : class
    {
        if (!inserters.TryGetValue(typeof(TRow), out var inserter))
            inserters.Add(typeof(TRow), inserter = new RowInserter<TRow>(Context));
        ((RowInserter<TRow>)inserter).Insert(row);
    }

    /// <summary>Inserts rows as they stand.</summary>
    public void InsertAll<TRow>(IEnumerable<TRow> rows)
        where TRow : class
    {
        foreach (var row in rows)
            Insert(row);
    }

    /// <summary>The next identity in the table of a row.</summary>
    public long NextIdentity<TRow>()
        where TRow : class
    {
        if (!identities.TryGetValue(typeof(TRow), out var block) || block.First > block.Last)
            block = Context.ReserveIdentities(Context.Model.FindEntityType(typeof(TRow))!.GetTableName()!);
        identities[typeof(TRow)] = block with { First = block.First + 1 };
        return block.First;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var inserter in inserters.Values)
            inserter.Dispose();
    }
}
