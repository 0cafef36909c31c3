using Microsoft.Data.Sqlite;
using Ocop.Storage.Opening;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Withdrawals;

/// <summary>Withdraws records of a registry, the only way in which a record goes.</summary>
public sealed class RegistryWithdrawer
{
    private readonly RegistryOptions options;

    /// <summary>Makes a withdrawer.</summary>
    /// <param name="options">The registry; its data sets are not loaded.</param>
    public RegistryWithdrawer(RegistryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
    }

    /// <summary>Withdraws a record and what hangs on it, in one transaction and one revision: a product's certificates and dossiers go with it.</summary>
    /// <exception cref="RegistryException">
    /// The database cannot be used, there is no such record, or others need it; nothing was changed. The message says why in one sentence.
    /// </exception>
    public WithdrawalReport Run(WithdrawalRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var database = new SqliteDatabase(options);
        using var connection = database.OpenForWriting();
        try
        {
            DatabaseCheck.Run(connection);
            SchemaMigrator.Migrate(connection);
            using var context = SqliteOcopContext.Over(connection);
            using var transaction = context.Database.BeginTransaction();
            var write = WriteTransaction.Begin(context, options.Clock);
            var withdrawn = new RecordWithdrawer(write).Withdraw(request);
            write.Close();
            transaction.Commit();
            return new WithdrawalReport(withdrawn);
        }
        catch (SqliteException exception)
        {
            throw SqliteFaults.Describe(exception, database.Path);
        }
    }
}
