using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Products;

/// <summary>The fields by which products can be filtered.</summary>
/// <remarks>
/// The fields of a certificate look at the shown one: the certificate certainly in force on the query's day, else the latest.
/// <see cref="Stars"/> and <see cref="Certified"/> speak only of what is certain on that day.
/// </remarks>
public static class ProductFilters
{
    /// <summary>The permanent public code.</summary>
    public static readonly TextField Code = new("p.code", TableSet.Products);

    /// <summary>The name as recorded.</summary>
    public static readonly TextField Name = new("p.name", TableSet.Products);

    /// <summary>The stars of the certificate certainly in force, 3 to 5.</summary>
    public static readonly OrderedField<int> Stars = new("s.stars", TableSet.Standings, stars => (long)stars);

    /// <summary>Whether a certificate is certainly in force.</summary>
    public static readonly ValueField<bool> Certified = new("s.certified", TableSet.Standings, certified => certified ? 1L : 0L);

    /// <summary>The status of the shown certificate.</summary>
    public static readonly ValueField<CertificateStatus> Status =
        new("s.status", TableSet.Standings, EnumText<CertificateStatus>.ToText);

    /// <summary>The province by its code in either era.</summary>
    public static readonly ProvinceField Province = new("p", TableSet.Products);

    /// <summary>The last day of the shown certificate; rows whose last day is not known exactly have no value.</summary>
    public static readonly OrderedField<LocalDate> ValidUntil = new("s.valid_until", TableSet.Standings, IsoDate.ToText);

    /// <summary>The date of the decision behind the shown certificate; rows for which no source states it have no value.</summary>
    public static readonly OrderedField<LocalDate> DecisionDate = new("s.decision_date", TableSet.Standings, IsoDate.ToText);

    /// <summary>Products whose producer is known and meets a condition on producers.</summary>
    public static Filter Producer(Filter condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new ProducerCondition(condition);
    }
}
