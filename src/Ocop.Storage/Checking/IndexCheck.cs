namespace Ocop.Storage.Checking;

/// <summary>Checks that the tables by which records are found hold each record, and no other.</summary>
internal static class IndexCheck
{
    /// <summary>Runs the check.</summary>
    public static void Run(CheckRun run, IReadOnlyList<RecordIndex> indexes)
    {
        foreach (var index in indexes)
        {
            run.Report($"the index {index.Name}");
            run.FindRows(
                CheckKind.NotIndexed,
                $"{index.Records} EXCEPT {index.Indexed}",
                row => $"{index.Name} ({row[0]})",
                "The record of this identity is not in the index.");
            run.FindRows(
                CheckKind.IndexedWithoutRecord,
                $"{index.Indexed} EXCEPT {index.Records}",
                row => $"{index.Name} ({row[0]})",
                "The index holds an identity that no record has.");
        }
    }
}
