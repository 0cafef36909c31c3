using NodaTime;
using Ocop.Domain.Producers;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Producers;

/// <summary>The fields by which producers, and products by their producer, can be filtered.</summary>
public static class ProducerFilters
{
    /// <summary>The permanent public code.</summary>
    public static readonly TextField Code = new("r.code", TableSet.Producers);

    /// <summary>The name as recorded.</summary>
    public static readonly TextField Name = new("r.name", TableSet.Producers);

    /// <summary>The kind of registrant.</summary>
    public static readonly ValueField<ProducerKind> Kind = new("r.kind", TableSet.Producers, EnumText<ProducerKind>.ToText);

    /// <summary>The tax code in its one writing.</summary>
    public static readonly TextField TaxCode = new("r.tax_code", TableSet.Producers);

    /// <summary>When a fact of the producer last changed here.</summary>
    public static readonly OrderedField<Instant> UpdatedAt = new("r.updated_at", TableSet.Producers, IsoInstant.ToText);

    /// <summary>The province by its code in either era.</summary>
    public static readonly PlaceField Province = PlaceField.Provinces("r", TableSet.Producers);
}
