using NodaTime;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.Storage.Reading;

namespace Ocop.Storage.Producers;

/// <summary>A producer as a query read it; asking it for a field that the query did not name is an error of the caller.</summary>
public sealed class ProducerRecord
{
    private readonly ProducerFields fields;

    internal ProducerRecord(ProducerFields fields) => this.fields = fields;

    /// <summary>The identity inside this database; never shown, see <see cref="Code"/>.</summary>
    public long Id { get; internal set; }

    /// <summary>The permanent public code.</summary>
    public string Code { get => Read(ProducerFields.Code, field); internal set; } = "";

    /// <summary>The name as recorded, legal form included.</summary>
    public string Name { get => Read(ProducerFields.Name, field); internal set; } = "";

    /// <summary>The kind of registrant; null where the printed form fits none or none is printed.</summary>
    public ProducerKind? Kind { get => Read(ProducerFields.Kind, field); internal set; }

    /// <summary>The kind as printed, for example <c>Cơ sở sản xuất</c>; null while no source states it.</summary>
    public string? KindAsPrinted { get => Read(ProducerFields.KindAsPrinted, field); internal set; }

    /// <summary>The place as printed.</summary>
    public PrintedPlace Place { get => Read(ProducerFields.Place, field); internal set; } = new(null, null, null);

    /// <summary>The code of the province of before 2025-07-01; null while it is not certain which one it is.</summary>
    public string? ProvinceBefore2025 { get => Read(ProducerFields.Provinces, field); internal set; }

    /// <summary>The code of the province from 2025-07-01 on; null while no source states a place that tells.</summary>
    public string? ProvinceFrom2025 { get => Read(ProducerFields.Provinces, field); internal set; }

    /// <summary>When the producer was recorded here.</summary>
    public Instant CreatedAt { get => Read(ProducerFields.CreatedAt, field); internal set; }

    /// <summary>When a fact of the producer last changed here.</summary>
    public Instant UpdatedAt { get => Read(ProducerFields.UpdatedAt, field); internal set; }

    /// <summary>The registry's revision that last changed the producer.</summary>
    public long Revision { get => Read(ProducerFields.Revision, field); internal set; }

    /// <summary>The tax code of an organisation; null for households and while no source states one.</summary>
    public string? TaxCode { get => Read(ProducerFields.TaxCode, field); internal set; }

    /// <summary>The code of the commune of before 2025-07-01; null while no source states it.</summary>
    public string? CommuneCodeBefore2025 { get => Read(ProducerFields.CommuneCodes, field); internal set; }

    /// <summary>The code of the commune from 2025-07-01 on; null while no source states it.</summary>
    public string? CommuneCodeFrom2025 { get => Read(ProducerFields.CommuneCodes, field); internal set; }

    /// <summary>The craft village; null while no source names one.</summary>
    public long? CraftVillageId { get => Read(ProducerFields.CraftVillageId, field); internal set; }

    private T Read<T>(ProducerFields field, T value) => FieldAccess.Read((ulong)fields, field, value);
}
