using Microsoft.EntityFrameworkCore;
using NodaTime;
using Ocop.Storage.Conversions;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;
using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.Writing;

/// <summary>The changes of one transaction, which together make one revision.</summary>
/// <remarks>Rows are changed through the context and saved here, so that no change misses its time, its revision and the log.</remarks>
internal sealed class WriteTransaction
{
    private readonly OcopContext context;
    private readonly long revision;
    private readonly Instant now;
    private readonly Dictionary<(RecordKind Kind, string Code), ChangeKind> changes = [];

    /// <summary>Begins the changes that make a revision.</summary>
    public WriteTransaction(OcopContext context, long revision, Instant now)
    {
        (this.context, this.revision, this.now) = (context, revision, now);

        // Every save looks for changes once; the tracker would look again at every turn.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
    }

    /// <summary>Begins the changes that make the next revision, now.</summary>
    /// <param name="context">The context, whose connection is in a transaction that nobody else writes beside.</param>
    /// <param name="clock">Tells the instant of the changes.</param>
    public static WriteTransaction Begin(OcopContext context, IClock clock)
    {
        var last = context.Revisions.Max(row => (long?)row.Revision) ?? 0;
        return new WriteTransaction(context, last + 1, IsoInstant.ToStored(clock.GetCurrentInstant()));
    }

    /// <summary>The rows.</summary>
    public OcopContext Context => context;

    /// <summary>The revision that the transaction makes.</summary>
    public long Revision => revision;

    /// <summary>The instant of every change in the transaction.</summary>
    public Instant Now => now;

    /// <summary>The number of records made so far, data sets not counted.</summary>
    public int Created => Count(ChangeKind.Created);

    /// <summary>The number of records changed so far, those made or withdrawn and data sets not counted.</summary>
    public int Updated => Count(ChangeKind.Updated);

    /// <summary>Marks a record as changed because something that it is made of changed.</summary>
    public void Touch(RecordRow record)
    {
        if (!changes.TryAdd((record.RecordKind, record.Code), ChangeKind.Updated))
            return;

        // Set through the tracker, which has looked for changes already when a save comes here.
        var entry = context.Entry(record);
        entry.Property(row => row.UpdatedAt).CurrentValue = now;
        entry.Property(row => row.Revision).CurrentValue = revision;
    }

    /// <summary>Notes that a record, whose rows the caller takes away, is withdrawn.</summary>
    public Withdrawal Withdraw(RecordKind kind, string code, WithdrawalReason reason, string? replacedBy)
    {
        changes[(kind, code)] = ChangeKind.Withdrawn;
        var row = new WithdrawalRow { RecordKind = kind, RecordCode = code, At = now, Revision = revision, Reason = reason, ReplacedBy = replacedBy };
        context.Withdrawals.Add(row);
        return row.ToWithdrawal();
    }

    /// <summary>Writes the changes so far and gives new rows their identities.</summary>
    public void Save()
    {
        context.ChangeTracker.DetectChanges();
        var entries = context.ChangeTracker.Entries<ILogged>().ToList();
        RefuseWithdrawnCodes(entries.Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity));
        foreach (var entry in entries)
        {
            if (entry.State == EntityState.Added)
                Create(entry.Entity);
            else if (entry.State == EntityState.Modified)
                Change(entry.Entity);
        }
        foreach (var owner in PartOwners.Find(context))
            Touch(owner);
        context.SaveChanges();
    }

    /// <summary>Writes the log of the transaction; nothing may be changed afterwards.</summary>
    public void Close()
    {
        Save();
        context.Revisions.Add(new RevisionRow { Revision = revision, CommittedAt = now });
        var position = 0;
        foreach (var ((kind, code), change) in changes)
        {
            context.Changes.Add(new ChangeRow
            {
                Revision = revision,
                Position = ++position,
                RecordKind = kind,
                RecordCode = code,
                Kind = change,
            });
        }
        context.SaveChanges();
    }

    private int Count(ChangeKind kind) => changes.Count(change => change.Value == kind && change.Key.Kind != RecordKind.DataSet);

    // Codes follow from what is recorded, so what was withdrawn would come back under the code that others know as gone.
    private void RefuseWithdrawnCodes(IEnumerable<ILogged> added)
    {
        foreach (var kind in added.GroupBy(row => row.LoggedKind))
        {
            if (WithdrawnRecords.Find(context, kind.Key, kind.Select(row => row.LoggedCode)).Values.FirstOrDefault() is { } withdrawal)
            {
                throw new RegistryException(
                    RegistryFault.WithdrawnCode,
                    $"{withdrawal.RecordCode} was withdrawn at {IsoInstant.ToText(withdrawal.At)}; its code is never given again.");
            }
        }
    }

    private void Create(ILogged row)
    {
        if (row is RecordRow record)
            (record.CreatedAt, record.UpdatedAt, record.Revision) = (now, now, revision);
        changes.Add((row.LoggedKind, row.LoggedCode), ChangeKind.Created);
    }

    private void Change(ILogged row)
    {
        if (row is RecordRow record)
            Touch(record);
        else
            changes.TryAdd((row.LoggedKind, row.LoggedCode), ChangeKind.Updated);
    }
}
