using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Certificates;

/// <summary>The orders of certificates.</summary>
public static class CertificateOrder
{
    private static readonly SortColumn Code = new("c.code", TableSet.Certificates, KeyKind.Text, Nullable: false);
    private static readonly SortColumn ValidUntil = new("c.valid_until", TableSet.Certificates, KeyKind.Text, Nullable: true);
    private static readonly SortColumn DecisionDate = new("c.decision_date", TableSet.Certificates, KeyKind.Text, Nullable: true);
    private static readonly SortColumn Stars = new("c.stars", TableSet.Certificates, KeyKind.Integer, Nullable: true);
    private static readonly SortColumn UpdatedAt = new("c.updated_at", TableSet.Certificates, KeyKind.Text, Nullable: false);
    private static readonly SortColumn ProductName = new("p.name_sort", TableSet.Products, KeyKind.Text, Nullable: false);

    /// <summary>By code alone: any order will do, so the cheapest one.</summary>
    public static readonly SortOrder ByCode = Of();

    /// <summary>Makes an order of keys; what they leave open, the code decides.</summary>
    public static SortOrder Of(params IReadOnlyList<SortKey<CertificateSort>> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return SortOrder.Of("certificates", keys, key => [new SortTerm(ColumnOf(key), false)], Code);
    }

    private static SortColumn ColumnOf(CertificateSort key) => key switch
    {
        CertificateSort.ValidUntil => ValidUntil,
        CertificateSort.DecisionDate => DecisionDate,
        CertificateSort.Stars => Stars,
        CertificateSort.UpdatedAt => UpdatedAt,
        CertificateSort.ProductName => ProductName,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such sort key."),
    };
}
