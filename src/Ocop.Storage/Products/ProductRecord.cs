using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Places;
using Ocop.Storage.Details;
using Ocop.Storage.Locations;
using Ocop.Storage.Producers;
using Ocop.Storage.Reading;

namespace Ocop.Storage.Products;

/// <summary>A product as a query read it; asking it for a field that the query did not name is an error of the caller.</summary>
public sealed class ProductRecord
{
    private readonly ProductFields fields;

    internal ProductRecord(ProductFields fields) => this.fields = fields;

    /// <summary>The identity inside this database; never shown, see <see cref="Code"/>.</summary>
    public long Id { get; internal set; }

    /// <summary>The permanent public code.</summary>
    public string Code { get => Read(ProductFields.Code, field); internal set; } = "";

    /// <summary>The name as recorded.</summary>
    public string Name { get => Read(ProductFields.Name, field); internal set; } = "";

    /// <summary>The producer; null while no source states one.</summary>
    public long? ProducerId { get => Read(ProductFields.ProducerId, field); internal set; }

    /// <summary>The place as printed.</summary>
    public PrintedPlace Place { get => Read(ProductFields.Place, field); internal set; } = new(null, null, null);

    /// <summary>The code of the province of before 2025-07-01; null while it is not certain which one it is.</summary>
    public string? ProvinceBefore2025 { get => Read(ProductFields.Provinces, field); internal set; }

    /// <summary>The code of the province from 2025-07-01 on; null while no source states a place that tells.</summary>
    public string? ProvinceFrom2025 { get => Read(ProductFields.Provinces, field); internal set; }

    /// <summary>The product group as printed; null while no source states it.</summary>
    public string? GroupAsPrinted { get => Read(ProductFields.GroupAsPrinted, field); internal set; }

    /// <summary>When the product was recorded here.</summary>
    public Instant CreatedAt { get => Read(ProductFields.CreatedAt, field); internal set; }

    /// <summary>When a fact of the product last changed here.</summary>
    public Instant UpdatedAt { get => Read(ProductFields.UpdatedAt, field); internal set; }

    /// <summary>The registry's revision that last changed the product.</summary>
    public long Revision { get => Read(ProductFields.Revision, field); internal set; }

    /// <summary>Whether the product certainly holds a certificate in force on the query's day.</summary>
    public bool Certified { get => Read(ProductFields.Certified, field); internal set; }

    /// <summary>The stars of the certificate certainly in force, 3 to 5; null when there is none or its stars are not stated.</summary>
    public int? Stars { get => Read(ProductFields.Stars, field); internal set; }

    /// <summary>The status of the certificate certainly in force, else of the latest one; null for a product without certificate.</summary>
    public CertificateStatus? Status { get => Read(ProductFields.Status, field); internal set; }

    /// <summary>The certificate certainly in force on the query's day.</summary>
    public long? CertificateInForceId { get => Read(ProductFields.CertificateInForceId, field); internal set; }

    /// <summary>The certificate that filters and orders look at: the one certainly in force, else the latest.</summary>
    public long? ShownCertificateId { get => Read(ProductFields.ShownCertificateId, field); internal set; }

    /// <summary>The official code as issued; null while no source states one.</summary>
    public string? OfficialCode { get => Read(ProductFields.OfficialCode, field); internal set; }

    /// <summary>The English name; null while no source states one.</summary>
    public string? NameEn { get => Read(ProductFields.NameEn, field); internal set; }

    /// <summary>What the product is; null while no source tells.</summary>
    public string? Description { get => Read(ProductFields.Description, field); internal set; }

    /// <summary>The product's story; null while no source tells it.</summary>
    public string? Story { get => Read(ProductFields.Story, field); internal set; }

    /// <summary>The number of the product set, 1 to 26; null while no source states it.</summary>
    public int? SetNumber { get => Read(ProductFields.SetNumber, field); internal set; }

    /// <summary>The code of the commune of before 2025-07-01; null while no source states it.</summary>
    public string? CommuneCodeBefore2025 { get => Read(ProductFields.CommuneCodes, field); internal set; }

    /// <summary>The code of the commune from 2025-07-01 on; null while no source states it.</summary>
    public string? CommuneCodeFrom2025 { get => Read(ProductFields.CommuneCodes, field); internal set; }

    /// <summary>Where the product is made or offered; null while no source states it.</summary>
    public GeoPoint? Location { get => Read(ProductFields.Location, field); internal set; }

    /// <summary>The system that traces the product; null while no source states one.</summary>
    public TraceabilityRecord? Traceability { get => Read(ProductFields.Traceability, field); internal set; }

    /// <summary>The distance in kilometres from the centre of the query's area.</summary>
    public double Kilometres { get => Read(ProductFields.Kilometres, field); internal set; }

    /// <summary>Whether the query asked for these fields of the producer too, so that <see cref="Producer"/> answers.</summary>
    public bool HasProducer(ProducerFields producer) => (fields.WithProducer(producer) & ~fields) == 0;

    /// <summary>The producer with the fields that <see cref="ProducerOfProductFields.WithProducer"/> named; null while no source states it.</summary>
    public ProducerRecord? Producer => FieldAccess.Read((ulong)fields, (ProductFields)(1UL << ProducerOfProductFields.Bit), JoinedProducer);

    /// <summary>The producer while its columns are read.</summary>
    internal ProducerRecord? JoinedProducer { get; private set; }

    /// <summary>Makes the producer of an identity.</summary>
    internal void JoinProducer(long? id) =>
        JoinedProducer = id is { } known ? new ProducerRecord(fields.OfProducer()) { Id = known } : null;

    private T Read<T>(ProductFields field, T value) => FieldAccess.Read((ulong)fields, field, value);
}
