using Ocop.Storage.Opening;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Withdrawals;

/// <summary>Withdraws records of a registry, the only way in which a record goes.</summary>
public sealed class RegistryWithdrawer
{
    private readonly RegistryDatabase database;
    private readonly RegistryOptions options;

    /// <summary>Makes a withdrawer.</summary>
    /// <param name="options">The registry; its data sets are not loaded.</param>
    public RegistryWithdrawer(RegistryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (database, this.options) = (RegistryDatabase.Of(options), options);
    }

    /// <summary>Withdraws a record and what hangs on it, in one transaction and one revision: a product's certificates and dossiers go with it.</summary>
    /// <exception cref="RegistryException">
    /// The database cannot be used, there is no such record, or others need it; nothing was changed. The message says why in one sentence.
    /// </exception>
    public WithdrawalReport Run(WithdrawalRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);

        // Where there is no registry, none is made to find that it lacks the record.
        database.OpenPrimaryForReading().Dispose();
        using var session = database.OpenForWriting();
        return database.Guard(() =>
        {
            database.Check(session.Connection);
            SchemaMigrator.Migrate(session);
            using var transaction = session.Begin();
            var write = WriteTransaction.Begin(transaction.Context, options.Clock);
            var withdrawn = new RecordWithdrawer(write).Withdraw(request);
            write.Close();
            transaction.Commit();
            return new WithdrawalReport(withdrawn);
        });
    }
}
