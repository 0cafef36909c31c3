using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Opening;

/// <summary>Brings a database to this program's schema.</summary>
/// <remarks>
/// EF Core's own migrating costs half a second even when nothing is to be done, and it leaves a lock row behind when the process is
/// killed, on which every later start waits for ever. So the history is compared by plain SQL, and missing migrations run as one
/// script inside one transaction: a killed start leaves either all of them or none.
/// </remarks>
internal static class SchemaMigrator
{
    private const string HistoryTable = "__EFMigrationsHistory";

    /// <summary>Applies the migrations that the database lacks.</summary>
    /// <returns>Those applied now, oldest first.</returns>
    public static IReadOnlyList<string> Migrate(WriteSession session)
    {
        if (FindMissing(session).Count == 0)
            return [];
        session.Database.PrepareSchema(session.Connection);
        using var transaction = session.Begin();

        // Another process may have migrated while this one waited for the lock.
        var missing = FindMissing(session);
        if (missing.Count > 0)
            session.Connection.Execute(ScriptFrom(transaction.Context, session.Database.Migrations, missing[0]));
        transaction.Commit();
        return missing;
    }

    /// <summary>Refuses a database of another version than this program's.</summary>
    /// <exception cref="RegistryException">It is older or newer, or no registry.</exception>
    public static void RequireCurrent(WriteSession session)
    {
        if (FindMissing(session) is [.., var missing])
        {
            throw new RegistryException(
                RegistryFault.OlderSchema,
                $"The database {session.Database.Name} is of an older version (migration {missing} is missing); serve it once, which brings it up to date.");
        }
    }

    /// <summary>Refuses a database of a newer version than this program's.</summary>
    /// <exception cref="RegistryException">It is newer, or no registry.</exception>
    public static void RequireKnown(WriteSession session) => FindMissing(session);

    private static List<string> FindMissing(WriteSession session)
    {
        var (applied, known) = (ReadApplied(session), session.Database.Migrations);
        if (applied.Except(known).LastOrDefault() is { } unknown)
        {
            throw new RegistryException(
                RegistryFault.NewerSchema,
                $"The database {session.Database.Name} was made by a newer version (migration {unknown}); start that version instead.");
        }
        return [.. known.Except(applied)];
    }

    private static List<string> ReadApplied(WriteSession session)
    {
        var tables = session.Database.ReadTables(session.Connection);
        if (tables.Contains(HistoryTable))
            return session.Connection.ReadTexts($"""SELECT "MigrationId" FROM "{HistoryTable}" ORDER BY "MigrationId" """);
        if (tables.Count > 0)
        {
            throw new RegistryException(
                RegistryFault.Corrupt, $"The database {session.Database.Name} holds something else than a registry; name another one.");
        }
        return [];
    }

    private static string ScriptFrom(OcopContext context, IReadOnlyList<string> migrations, string first)
    {
        var position = migrations.ToList().IndexOf(first);
        var last = position == 0 ? Migration.InitialDatabase : migrations[position - 1];
        return context.GetService<IMigrator>().GenerateScript(last, null, MigrationsSqlGenerationOptions.NoTransactions);
    }
}
