using Ocop.Storage.Statements;
using Ocop.Storage.Writing;

namespace Ocop.Storage.DataSets;

/// <summary>Writes the rows of a data set.</summary>
internal static class DataSetWriter
{
    /// <summary>The facts that rows of one certificate must agree on, whatever sources they are of.</summary>
    private static readonly StatedFact[] Agreeing = [StatedFact.Date, StatedFact.Stars];

    /// <summary>Makes what is new, updates what changed, and lets nothing vanish; rows on withdrawn records are left out.</summary>
    /// <exception cref="UnreadableRowException">Rows contradict one another or what is recorded.</exception>
    public static void Write(BulkWrite write, DataSet dataSet)
    {
        var writer = new StatementWriter(write, Agreeing);
        var batch = writer.Write(dataSet.Rows);
        if (batch.Statements.SelectMany(statement => statement.Faults).OfType<FactFault>().FirstOrDefault(IsOfLaterRow) is { } fault)
            throw UnreadableRowException.Of(fault);
        LoadedDataSets.Note(write, dataSet.Name, dataSet.Sha256, dataSet.Rows.Count);
    }

    private static bool IsOfLaterRow(FactFault fault) => fault is not Contradicted other || fault.Row.Origin.Row > other.Other.Origin.Row;
}
