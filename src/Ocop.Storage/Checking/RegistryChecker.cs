using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Checking;

/// <summary>Checks a registry: its database, its change log, and that everything in it belongs together as the domain says.</summary>
/// <remarks>One moment is checked, whatever is written meanwhile, and nothing is changed.</remarks>
public sealed class RegistryChecker
{
    private readonly RegistryDatabase database;
    private readonly EngineInspection engine;

    /// <summary>Makes a checker.</summary>
    /// <param name="options">The registry; its data sets are not loaded.</param>
    public RegistryChecker(RegistryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        database = RegistryDatabase.Of(options with { OnlyReads = true });
        engine = EngineInspection.Of(database);
    }

    /// <summary>Checks everything.</summary>
    /// <param name="progress">Is told how far the check is; null when nobody watches.</param>
    /// <param name="cancellation">Stops the check.</param>
    /// <returns>What is wrong; where the engine itself finds damage, nothing else is checked.</returns>
    /// <exception cref="RegistryException">There is no registry, or one of another version. The message says why in one sentence.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public CheckReport Run(IProgress<CheckProgress>? progress, CancellationToken cancellation)
    {
        engine.RequireExisting();
        using var session = database.OpenForWriting();
        return database.Guard(() => Check(session, progress, cancellation));
    }

    private CheckReport Check(WriteSession session, IProgress<CheckProgress>? progress, CancellationToken cancellation)
    {
        using var context = database.ContextOver(session.Connection);
        var run = new CheckRun(context, session.Connection, progress, cancellation);
        run.Report("the database");
        foreach (var damage in engine.FindDamage(session.Connection))
            run.Findings.Add(CheckKind.Damage, database.Name, damage);
        if (run.Findings.Count > 0)
            return Report(run, null, null);
        SchemaMigrator.RequireCurrent(session);
        session.Connection.Execute(engine.BeginSnapshot);
        LogCheck.Run(run);
        ReferenceCheck.Run(run);
        IndexCheck.Run(run, engine.Indexes);
        StandingCheck.Run(run);
        NameCheck.Run(run);
        var revision = context.Revisions.Max(row => (long?)row.Revision) ?? 0;
        var counts = new RegistryCounts(context.Products.Count(), context.Producers.Count(), context.Certificates.Count(), context.Dossiers.Count());
        session.Connection.Execute("COMMIT");
        return Report(run, revision, counts);
    }

    private CheckReport Report(CheckRun run, long? revision, RegistryCounts? counts) =>
        new(database.Name, revision, counts, run.Findings.Kept, run.Findings.Count);
}
