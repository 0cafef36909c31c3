using Ocop.Storage.Communes;
using Ocop.Storage.Opening;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Importing.Units;

/// <summary>Imports official lists of provinces and communes with the days on which they hold.</summary>
/// <remarks>
/// A list adds and ends units by what its rows say: a later row of the same code ends the unit before it, and a last day ends
/// what is in force. Nothing ends by being left out, unless the list is declared complete. A row that contradicts another, the
/// law or what is recorded refuses the whole list.
/// </remarks>
public sealed class UnitImporter
{
    private readonly RegistryOptions options;
    private readonly RegistryDatabase database;

    /// <summary>Makes an importer.</summary>
    /// <param name="options">The registry; its data sets are not loaded.</param>
    public UnitImporter(RegistryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (this.options, database) = (options, RegistryDatabase.Of(options));
    }

    /// <summary>Imports a list in one transaction, and resolves the places of products and producers by it.</summary>
    /// <param name="plan">The list.</param>
    /// <param name="cancellation">Stops the import; then nothing is written.</param>
    /// <returns>What was done; where a row was refused, nothing was.</returns>
    /// <exception cref="RegistryException">The file or the database cannot be read; nothing was changed. The message says why in one sentence.</exception>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public UnitReport Run(UnitImportPlan plan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var list = Read(plan);
        cancellation.ThrowIfCancellationRequested();
        using var session = database.OpenForWriting();
        return database.Guard(() =>
        {
            database.Check(session.Connection);
            SchemaMigrator.Migrate(session);
            return Import(session, plan, list, cancellation);
        });
    }

    private static UnitList Read(UnitImportPlan plan)
    {
        if (plan is { IsComplete: true, ValidFrom: null })
            throw new RegistryException(RegistryFault.UnreadableList, "A complete list needs the day from which on it is complete.");
        try
        {
            return UnitList.Read(plan);
        }
        catch (UnreadableListException exception)
        {
            throw new RegistryException(RegistryFault.UnreadableList, exception.Message, exception);
        }
    }

    private UnitReport Import(WriteSession session, UnitImportPlan plan, UnitList list, CancellationToken cancellation)
    {
        using var transaction = session.Begin();
        var write = WriteTransaction.Begin(transaction.Context, options.Clock);
        var register = new UnitRegister(transaction.Context);
        var rows = list.Entries.Select(register.Apply).ToList();
        if (plan is { IsComplete: true, ValidFrom: { } day })
            rows.AddRange(register.EndLeftOut(list.Entries, day));
        var report = new UnitReport(plan.Path, database.Name, rows) { UnreadColumns = list.UnreadColumns };
        if (report.IsRefused)
            return report;
        write.Save();
        cancellation.ThrowIfCancellationRequested();
        var (products, producers) = new CommuneCodeWriter(write).Write();
        report = report with { Products = products, Producers = producers };
        cancellation.ThrowIfCancellationRequested();
        if (plan.IsDryRun || write.Created + write.Updated == 0)
            return report;
        write.Close();
        transaction.Commit();
        return report with { Revision = write.Revision };
    }
}
