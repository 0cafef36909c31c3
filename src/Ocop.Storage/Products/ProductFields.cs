using Ocop.Storage.Producers;

namespace Ocop.Storage.Products;

/// <summary>The fields of a product that a query can ask for; the identity is always read.</summary>
[Flags]
public enum ProductFields : ulong
{
    /// <summary>The identity alone.</summary>
    None = 0,

    /// <summary><see cref="ProductRecord.Code"/></summary>
    Code = 1,

    /// <summary><see cref="ProductRecord.Name"/></summary>
    Name = 1 << 1,

    /// <summary><see cref="ProductRecord.ProducerId"/></summary>
    ProducerId = 1 << 2,

    /// <summary><see cref="ProductRecord.Place"/></summary>
    Place = 1 << 3,

    /// <summary><see cref="ProductRecord.ProvinceBefore2025"/> and <see cref="ProductRecord.ProvinceFrom2025"/></summary>
    Provinces = 1 << 4,

    /// <summary><see cref="ProductRecord.GroupAsPrinted"/></summary>
    GroupAsPrinted = 1 << 5,

    /// <summary><see cref="ProductRecord.CreatedAt"/></summary>
    CreatedAt = 1 << 6,

    /// <summary><see cref="ProductRecord.UpdatedAt"/></summary>
    UpdatedAt = 1 << 7,

    /// <summary><see cref="ProductRecord.Revision"/></summary>
    Revision = 1 << 8,

    /// <summary><see cref="ProductRecord.Certified"/></summary>
    Certified = 1 << 9,

    /// <summary><see cref="ProductRecord.Stars"/></summary>
    Stars = 1 << 10,

    /// <summary><see cref="ProductRecord.Status"/></summary>
    Status = 1 << 11,

    /// <summary><see cref="ProductRecord.CertificateInForceId"/></summary>
    CertificateInForceId = 1 << 12,

    /// <summary><see cref="ProductRecord.ShownCertificateId"/></summary>
    ShownCertificateId = 1 << 13,

    /// <summary><see cref="ProductRecord.OfficialCode"/></summary>
    OfficialCode = 1 << 14,

    /// <summary><see cref="ProductRecord.NameEn"/></summary>
    NameEn = 1 << 15,

    /// <summary><see cref="ProductRecord.Description"/></summary>
    Description = 1 << 16,

    /// <summary><see cref="ProductRecord.Story"/></summary>
    Story = 1 << 17,

    /// <summary><see cref="ProductRecord.SetNumber"/></summary>
    SetNumber = 1 << 18,

    /// <summary><see cref="ProductRecord.CommuneCodeBefore2025"/> and <see cref="ProductRecord.CommuneCodeFrom2025"/></summary>
    CommuneCodes = 1 << 19,

    /// <summary><see cref="ProductRecord.Location"/></summary>
    Location = 1 << 20,

    /// <summary><see cref="ProductRecord.Traceability"/></summary>
    Traceability = 1 << 21,

    /// <summary>Every field of the product itself.</summary>
    All = (1 << 22) - 1,

    /// <summary><see cref="ProductRecord.Kilometres"/>, in a query that states an area.</summary>
    Kilometres = 1UL << 38,
}

/// <summary>Fields of a product's producer, read together with the product.</summary>
/// <remarks>A product's own fields stand below bit <see cref="Bit"/>, the producer's behind it.</remarks>
public static class ProducerOfProductFields
{
    /// <summary>The bit that asks for the producer itself.</summary>
    internal const int Bit = 39;

    /// <summary>How far the bits of the producer's fields stand beyond those of the product.</summary>
    internal const int Shift = Bit + 1;

    /// <summary>These fields and those of the producer, which <see cref="ProductRecord.Producer"/> then answers.</summary>
    public static ProductFields WithProducer(this ProductFields fields, ProducerFields producer) =>
        fields | (ProductFields)(1UL << Bit) | (ProductFields)((ulong)producer << Shift);

    /// <summary>The producer's fields among these.</summary>
    internal static ProducerFields OfProducer(this ProductFields fields) => (ProducerFields)((ulong)fields >> Shift);
}
