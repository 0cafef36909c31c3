using Microsoft.EntityFrameworkCore;
using Ocop.Storage.Communes;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Statements;

/// <summary>Writes the communes that the places of products and producers name, once a batch with their sources and decisions is written.</summary>
/// <remarks>What they name follows from all that is recorded of them, whatever the last rows were, so that the same list again changes nothing.</remarks>
internal sealed class StatedCommunes(BulkWrite write)
{
    private const int PieceLength = 500;

    private readonly CommuneResolver resolver = CommuneResolver.Load(write.Context);

    /// <summary>Updates the records of a batch whose commune is another now.</summary>
    public void Write(StatedBatch batch)
    {
        if (resolver.IsEmpty)
            return;
        Write(PlacedKind.Products, batch.FindProducts().Select(pair => pair.Product));
        Write(PlacedKind.Producers, batch.StatedProducers());
    }

    private void Write<TRow>(PlacedKind kind, IEnumerable<Held<TRow>> records)
        where TRow : RecordRow, IPlacedRow
    {
        var reader = new PlacedRecordReader(write.Context.Database.GetDbConnection(), kind);
        foreach (var piece in records.Select(record => record.Row).Chunk(PieceLength))
        {
            var rows = piece.ToDictionary(row => row.Id);
            foreach (var (id, found) in resolver.FindChanged(reader.Read(rows.Keys)))
            {
                (rows[id].CommuneCodeBefore2025, rows[id].CommuneCodeFrom2025) = (found.Before2025, found.From2025);
                write.Update(rows[id]);
            }
        }
    }
}
