using Ocop.Storage.Revisions;
using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.DataSets;

/// <summary>Rows that tell of withdrawn records: what was taken out by a decision does not come back with the next list that says the same.</summary>
internal sealed class WithdrawnRows
{
    private readonly HashSet<string> codes;

    /// <summary>Looks up which of the records that rows name were withdrawn.</summary>
    public WithdrawnRows(OcopContext context, IReadOnlyCollection<RecordedRow> rows)
    {
        var (certificates, dossiers) = (rows.Where(row => row.Row.IsCertificate), rows.Where(row => !row.Row.IsCertificate));
        codes =
        [
            .. WithdrawnRecords.Find(context, RecordKind.Product, rows.Select(row => row.Product)).Keys,
            .. WithdrawnRecords.Find(context, RecordKind.Producer, rows.Select(row => row.Producer).OfType<string>()).Keys,
            .. WithdrawnRecords.Find(context, RecordKind.Certificate, certificates.Select(row => row.Record)).Keys,
            .. WithdrawnRecords.Find(context, RecordKind.Dossier, dossiers.Select(row => row.Record)).Keys,
        ];
    }

    /// <summary>Whether a row tells of a withdrawn record; letters tell the kinds of codes apart.</summary>
    public bool Hold(RecordedRow row) =>
        codes.Contains(row.Product) || codes.Contains(row.Record) || (row.Producer is { } producer && codes.Contains(producer));
}
