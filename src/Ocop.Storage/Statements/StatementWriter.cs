using Ocop.Storage.Certificates;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Statements;

/// <summary>Writes what rows of published data sets and of imported lists state: the one way by which sources reach the registry.</summary>
/// <remarks>
/// Makes what is new, updates what changed, and lets nothing vanish. Rows come in batches that are read, matched and written as
/// wholes, so the memory it takes is that of one batch; rows that may tell of one product come in one batch.
/// </remarks>
/// <param name="write">The transaction.</param>
/// <param name="agreeing">The facts that rows of one certificate or dossier must agree on.</param>
internal sealed class StatementWriter(BulkWrite write, IReadOnlyList<StatedFact> agreeing)
{
    private readonly StatedSources sources = new(write);
    private readonly StatedCommunes communes = new(write);

    /// <summary>Writes a batch of rows; a row with a fault changes nothing.</summary>
    /// <returns>What came of it.</returns>
    public StatedBatch Write(IReadOnlyList<StatedRow> rows)
    {
        var batch = new StatedBatch(write, rows);
        sources.Name(rows);
        FindWithdrawn(batch);
        FindContradictions(batch);
        foreach (var statement in batch.Statements.Where(statement => statement.Faults.Count == 0))
            State(batch, statement);
        batch.ConcludePlaces();
        batch.Save();
        communes.Write(batch);
        Index(batch);
        return batch;
    }

    private void FindWithdrawn(StatedBatch batch)
    {
        var withdrawn = new WithdrawnStatements(write.Context, batch.Statements);
        foreach (var statement in batch.Statements)
        {
            if (withdrawn.Find(statement) is { } fault)
                statement.Add(fault);
        }
    }

    private void FindContradictions(StatedBatch batch)
    {
        var ofRow = batch.Statements.ToDictionary<Statement, StatedRow>(statement => statement.Row, ReferenceEqualityComparer.Instance);
        var groups = batch.Statements.Where(statement => statement.RecordCode is not null && statement.Faults.Count == 0)
            .GroupBy(statement => statement.RecordCode, statement => statement.Row, StringComparer.Ordinal);
        foreach (var fault in groups.SelectMany(group => StatementCheck.FindContradictions([.. group], agreeing)))
            ofRow[fault.Row].Add(fault);
    }

    private void State(StatedBatch batch, Statement statement)
    {
        var source = sources.SourceOf(statement.Row);
        if (statement.Certificate is { } certificate && !Conclude(batch, statement, certificate))
            return;
        var row = statement.Row;
        if (statement.Dossier is { } dossier)
            StatedFacts.Apply(dossier.Row, row);
        StatedFacts.Apply(statement.Product.Row, row);
        if (statement.Producer is { } producer)
            StatedFacts.Apply(producer.Row, row);
        statement.MadeRecord = statement.Product.State() | (statement.Certificate?.State() ?? false) | (statement.Dossier?.State() ?? false);
        statement.Producer?.State();
        batch.Link(statement, source);
    }

    // The certificate as it was, and a fault, where the domain does not accept what all its sources state.
    private static bool Conclude(StatedBatch batch, Statement statement, Held<CertificateRow> certificate)
    {
        var before = (CertificateRow)certificate.Row.Copy();
        StatedFacts.Apply(certificate.Row, statement.Row);
        batch.Date(certificate.Row, statement.Row);
        var concluded = CertificateConclusions.StatementsOf(certificate.Row).TryConclude();
        if (StatementCheck.Find(concluded, statement.Row) is { } fault)
        {
            certificate.Restore(before);
            statement.Add(fault);
            return false;
        }
        CertificateConclusions.Conclude(certificate.Row, concluded.Value);
        return true;
    }

    private void Index(StatedBatch batch)
    {
        foreach (var producer in batch.StatedProducers())
        {
            if (producer.Recorded is null)
                write.Index.Add(producer.Row);
            else if (producer.Recorded.Name != producer.Row.Name)
                write.Index.Replace(producer.Row);
        }
        foreach (var (product, producer) in batch.FindProducts())
        {
            if (product.Recorded is null)
                write.Index.Add(product.Row, producer?.Row);
            else if (product.Recorded.Name != product.Row.Name || (producer?.Recorded is { } former && former.Name != producer.Row.Name))
                write.Index.Replace(product.Row, producer?.Row);
        }
    }
}
