using Ocop.Storage.Exporting.Shapes;

namespace Ocop.Storage.Checking;

/// <summary>Checks the change log, in itself and against the records.</summary>
/// <remarks>A registry that was made from an export has a log from that revision on; what is older it does not tell of.</remarks>
internal static class LogCheck
{
    private const string Start = "(SELECT coalesce(max(revision), 0) FROM change_log_start)";

    /// <summary>Runs the check.</summary>
    public static void Run(CheckRun run)
    {
        run.Report("the change log");
        CheckRevisions(run);
        foreach (var shape in RecordShapes.All)
        {
            run.Report($"the changes of {shape.Type}");
            CheckRecords(run, shape);
        }
    }

    private static void CheckRevisions(CheckRun run)
    {
        run.FindRows(
            CheckKind.RevisionMissing,
            $"""
            SELECT r.revision - 1 FROM revisions r WHERE r.revision > {Start} + 1
                AND NOT EXISTS (SELECT 1 FROM revisions b WHERE b.revision = r.revision - 1) ORDER BY r.revision
            """,
            row => $"revision {row[0]}",
            "The revision is missing before a later one.");
        run.FindRows(
            CheckKind.ChangeMissing,
            """
            SELECT revision, count(*) FROM changes GROUP BY revision
                HAVING min(position) <> 1 OR max(position) <> count(*) ORDER BY revision
            """,
            row => $"revision {row[0]}",
            "Its changes are not numbered from 1 on without gap.");
        run.FindRows(
            CheckKind.ChangeWithoutRevision,
            """
            SELECT DISTINCT c.revision FROM changes c
                WHERE NOT EXISTS (SELECT 1 FROM revisions r WHERE r.revision = c.revision) ORDER BY c.revision
            """,
            row => $"revision {row[0]}",
            "There are changes of it, but not the revision itself.");
    }

    private static void CheckRecords(CheckRun run, RecordShape shape)
    {
        var (from, code, kind) = (shape.From, shape.Code, shape.Kind.ToString());
        var changesOf = $"changes c WHERE c.record_kind = '{kind}' AND c.record_code = {code}";
        run.FindRows(
            CheckKind.RecordWithoutChange,
            $"SELECT {code} FROM {from} WHERE t.revision > {Start} AND NOT EXISTS (SELECT 1 FROM {changesOf}) ORDER BY 1",
            row => $"{kind} {row[0]}",
            "The change log does not tell of the record.");
        run.FindRows(
            CheckKind.RevisionDiffers,
            $"SELECT {code}, t.revision FROM {from} WHERE (SELECT max(c.revision) FROM {changesOf}) <> t.revision ORDER BY 1",
            row => $"{kind} {row[0]}",
            "The last change that the log tells of it is not that of the revision in the record.");
        run.FindRows(
            CheckKind.ChangeWithoutRecord,
            $"""
            SELECT DISTINCT c.record_code FROM changes c WHERE c.record_kind = '{kind}'
                AND NOT EXISTS (SELECT 1 FROM {from} WHERE {code} = c.record_code)
                AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.record_kind = '{kind}' AND w.record_code = c.record_code) ORDER BY 1
            """,
            row => $"{kind} {row[0]}",
            "The change log tells of it, and it is neither recorded nor withdrawn.");
        run.FindRows(
            CheckKind.WithdrawnButRecorded,
            $"""
            SELECT w.record_code FROM withdrawals w WHERE w.record_kind = '{kind}'
                AND EXISTS (SELECT 1 FROM {from} WHERE {code} = w.record_code) ORDER BY 1
            """,
            row => $"{kind} {row[0]}",
            "It was withdrawn and is recorded all the same.");
    }
}
