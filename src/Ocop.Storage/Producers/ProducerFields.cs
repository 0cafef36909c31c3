namespace Ocop.Storage.Producers;

/// <summary>The fields of a producer that a query can ask for; the identity is always read.</summary>
[Flags]
public enum ProducerFields : ulong
{
    /// <summary>The identity alone.</summary>
    None = 0,

    /// <summary><see cref="ProducerRecord.Code"/></summary>
    Code = 1,

    /// <summary><see cref="ProducerRecord.Name"/></summary>
    Name = 1 << 1,

    /// <summary><see cref="ProducerRecord.Kind"/></summary>
    Kind = 1 << 2,

    /// <summary><see cref="ProducerRecord.KindAsPrinted"/></summary>
    KindAsPrinted = 1 << 3,

    /// <summary><see cref="ProducerRecord.Place"/></summary>
    Place = 1 << 4,

    /// <summary><see cref="ProducerRecord.ProvinceBefore2025"/> and <see cref="ProducerRecord.ProvinceFrom2025"/></summary>
    Provinces = 1 << 5,

    /// <summary><see cref="ProducerRecord.CreatedAt"/></summary>
    CreatedAt = 1 << 6,

    /// <summary><see cref="ProducerRecord.UpdatedAt"/></summary>
    UpdatedAt = 1 << 7,

    /// <summary><see cref="ProducerRecord.Revision"/></summary>
    Revision = 1 << 8,

    /// <summary><see cref="ProducerRecord.TaxCode"/></summary>
    TaxCode = 1 << 9,

    /// <summary><see cref="ProducerRecord.CommuneCodeBefore2025"/> and <see cref="ProducerRecord.CommuneCodeFrom2025"/></summary>
    CommuneCodes = 1 << 10,

    /// <summary><see cref="ProducerRecord.CraftVillageId"/></summary>
    CraftVillageId = 1 << 11,

    /// <summary>Every field.</summary>
    All = (1 << 12) - 1,
}
