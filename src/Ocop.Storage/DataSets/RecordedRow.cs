using System.Globalization;
using Ocop.Domain.Codes;
using Ocop.Domain.Law;

namespace Ocop.Storage.DataSets;

/// <summary>A row with the codes of the records that it tells of.</summary>
/// <param name="Row">The row.</param>
/// <param name="Product">The product's code.</param>
/// <param name="Producer">The producer's code; null when the row names no producer.</param>
/// <param name="Record">The code of the certificate or dossier.</param>
internal sealed record RecordedRow(PublishedRow Row, string Product, string? Producer, string Record)
{
    /// <summary>Derives the codes.</summary>
    /// <remarks>
    /// A product's certificates are told apart by year and decision, its dossiers by year. Stars, score, day and source are not
    /// part of the identity, so that a later state of a data set corrects them instead of making another certificate.
    /// </remarks>
    public static RecordedRow Of(PublishedRow row)
    {
        var product = RegistryCode.ForProduct(row.ProductName, row.ProducerName, row.Place);
        var producer = row.ProducerName is { } name ? RegistryCode.ForProducer(name, row.Place.Province) : null;
        var year = row.Year?.ToString(CultureInfo.InvariantCulture);
        var record = row.IsCertificate
            ? RegistryCode.ForCertificate(product, year, DecisionNumber.Find(row.DecisionNumber)?.Key)
            : RegistryCode.ForDossier(product, year);
        return new RecordedRow(row, product.Text, producer?.Text, record.Text);
    }
}
