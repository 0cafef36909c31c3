using Ocop.Domain.Codes;
using Ocop.Storage.Revisions;
using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.Statements;

/// <summary>Finds rows that tell of withdrawn records: what a decision took out does not come back with the next list that says the same.</summary>
/// <remarks>
/// A withdrawn record counts by the code that the row gives as printed, and by the one of the record that the row would make: a name
/// that another record is found by would otherwise make the withdrawn one again beside it.
/// </remarks>
internal sealed class WithdrawnStatements
{
    private readonly Dictionary<string, Withdrawal> withdrawals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> standIns = new(StringComparer.Ordinal);

    /// <summary>Looks up which of the records that rows name were withdrawn.</summary>
    public WithdrawnStatements(OcopContext context, IReadOnlyList<Statement> statements)
    {
        if (!context.Withdrawals.Any())
            return;
        foreach (var kind in statements.SelectMany(CodesOf).Distinct().GroupBy(code => code.Kind, code => code.Code))
        {
            foreach (var (code, withdrawal) in WithdrawnRecords.Find(context, kind.Key, kind))
                withdrawals.Add(code, withdrawal);
            foreach (var (code, standIn) in WithdrawnRecords.FindReplacements(context, kind.Key, kind))
                standIns.Add(code, standIn);
        }
    }

    /// <summary>The fault of a row that tells of a withdrawn record; null for every other. Letters tell the kinds of codes apart.</summary>
    public RowFault? Find(Statement statement)
    {
        if (withdrawals.Count == 0)
            return null;
        var withdrawn = CodesOf(statement).Select(code => withdrawals.GetValueOrDefault(code.Code)).FirstOrDefault(withdrawal => withdrawal is not null);
        return withdrawn is null ? null : new TellsOfWithdrawn(statement.Row, withdrawn, standIns[withdrawn.RecordCode]);
    }

    private static IEnumerable<(RecordKind Kind, string Code)> CodesOf(Statement statement)
    {
        var row = statement.Row;
        yield return (RecordKind.Product, RegistryCode.ForProduct(row.ProductName, row.ProducerName, row.Place).Text);
        yield return (RecordKind.Product, statement.Product.Row.Code);
        if (statement.Producer is { } producer)
        {
            yield return (RecordKind.Producer, RegistryCode.ForProducer(row.ProducerName!, row.Place.Province).Text);
            yield return (RecordKind.Producer, producer.Row.Code);
        }
        if (statement.Certificate is { } certificate)
            yield return (RecordKind.Certificate, certificate.Row.Code);
        if (statement.Dossier is { } dossier)
            yield return (RecordKind.Dossier, dossier.Row.Code);
    }
}
