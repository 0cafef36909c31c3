using NodaTime;
using Ocop.Domain.Law;
using Ocop.Storage.Importing.Matching;
using Ocop.Storage.Importing.Reports;
using Ocop.Storage.Opening;
using Ocop.Storage.Producers;
using Ocop.Storage.Sources;
using Ocop.Storage.Suggesting;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Importing;

/// <summary>Imports lists of products as provinces send them.</summary>
public sealed class ListImporter
{
    private const long FirstRevision = 1;

    // By these rows find what is recorded.
    private static readonly string[] IndexesOfMatching =
    [
        "ix_producers_code", "ix_producers_own_name", "ix_products_code", "ix_products_producer_id_name_sort_code",
        "ix_products_province_from_2025_name_sort_code", "ix_certificates_product_id", "ix_dossiers_product_id", "ix_sources_address_printed_date",
    ];

    private readonly RegistryDatabase database;
    private readonly IClock clock;

    /// <summary>Makes an importer.</summary>
    /// <param name="options">The registry; its data sets are not loaded.</param>
    public ListImporter(RegistryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        (database, clock) = (RegistryDatabase.Of(options), options.Clock);
    }

    internal ListImporter(RegistryDatabase database, IClock clock) => (this.database, this.clock) = (database, clock);

    /// <summary>Imports a list in one transaction: all that the report tells of is recorded afterwards, or nothing.</summary>
    /// <param name="plan">What to import.</param>
    /// <param name="progress">Is told how far it has come, now and then; null when nobody watches.</param>
    /// <param name="stop">Stops the import; then nothing is changed.</param>
    /// <returns>The report, which the caller disposes of.</returns>
    /// <exception cref="RegistryException">
    /// The file is refused whole, or the database cannot be used; nothing was changed. The message says why in one sentence.
    /// </exception>
    /// <exception cref="OperationCanceledException">The import was stopped.</exception>
    public ImportReport Run(ImportPlan plan, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var source = new PrintedSource(Path.GetFileName(plan.Path), null);
        var list = ListSpool.Read(plan, new RowReading(source, plan.Province, new RecognitionDays(Today())), progress, stop);
        var rows = new ReportedRows(list.Rows);
        try
        {
            using var trial = CanBeWritten(plan, list) ? null : database.FindTrial();
            using var session = (trial?.Database ?? database).OpenForWriting();
            return database.Guard(() => new ImportReport(Import(session, new(plan, list, rows), progress, stop), rows));
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    private static bool CanBeWritten(ImportPlan plan, ListSpool list) => !plan.IsDryRun && (plan.SkipsRefused || list.Order.Count == list.Rows.Count);

    // As a civil date in Viet Nam, by whose calendar decisions are dated.
    private LocalDate Today() => clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"]).Date;

    private ImportSummary Import(WriteSession session, ReadList read, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        database.Check(session.Connection);
        SchemaMigrator.Migrate(session);
        NameStartCompletion.Run(session);
        OwnNameCompletion.Run(session);
        database.PrepareBulkWrite(session.Connection);
        using var transaction = session.Begin();
        var write = BulkWrite.Begin(transaction, clock);
        var indexes = OutweighsRecords(session, read.List) ? new LaterIndexes(session, IndexesOfMatching) : null;
        var counts = new ListWriter(write, read.List, read.Plan.Path).Write(read.Rows, progress, stop);
        var isWritten = !read.Plan.IsDryRun && (read.Plan.SkipsRefused || counts.Of(RowOutcome.Refused) == 0);
        if (isWritten && write.HasRevision)
        {
            transaction.Queue.Flush();
            indexes?.Make(stop);
            Commit(session, transaction, write);
        }
        return Summarise(read, counts) with { IsWritten = isWritten, Revision = isWritten && write.HasRevision ? write.Revision : null };
    }

    // So that making the indexes anew costs less than what it spares. Where readers would wait for them, only before there is anything to read.
    private bool OutweighsRecords(WriteSession session, ListSpool list)
    {
        var recorded = session.Connection.ReadNumber("SELECT count(*) FROM products");
        return list.Order.Count >= recorded && (recorded == 0 || database.ReadersKeepDroppedIndexes);
    }

    // The planner knows nothing of tables that were empty until now.
    private static void Commit(WriteSession session, LockedTransaction transaction, BulkWrite write)
    {
        if (write is { Revision: FirstRevision, HasRevision: true })
            session.Connection.Execute("ANALYZE");
        transaction.Commit();
    }

    private ImportSummary Summarise(ReadList read, ImportCounts counts) => new()
    {
        File = Path.GetFileName(read.Plan.Path),
        Database = database.Name,
        IsDryRun = read.Plan.IsDryRun,
        RowCount = read.List.Rows.Count,
        Accepted = counts.Of(RowOutcome.Accepted),
        Changed = counts.Of(RowOutcome.Changed),
        Unchanged = counts.Of(RowOutcome.Unchanged),
        Refused = counts.Of(RowOutcome.Refused),
        Merges = counts.Merges,
        Splits = read.List.Splits,
        Dropped = read.List.Dropped,
        Sheets = read.List.Sheets,
    };

    private sealed record ReadList(ImportPlan Plan, ListSpool List, ReportedRows Rows);
}
