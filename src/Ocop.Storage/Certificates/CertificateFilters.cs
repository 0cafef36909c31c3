using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Certificates;

/// <summary>The fields by which certificates can be filtered.</summary>
public static class CertificateFilters
{
    /// <summary>The status on the query's day.</summary>
    public static readonly ValueField<CertificateStatus> Status =
        new("t.status", TableSet.CertificateStatuses, EnumText<CertificateStatus>.ToText);

    /// <summary>The stars, 3 to 5; rows for which no source states them have no value.</summary>
    public static readonly OrderedField<int> Stars = new("c.stars", TableSet.Certificates, stars => (long)stars);

    /// <summary>The decision's number by the key that all its spellings share.</summary>
    public static readonly TextField DecisionKey = new("c.decision_key", TableSet.Certificates);

    /// <summary>The date of the decision; rows for which no source states the day have no value.</summary>
    public static readonly OrderedField<LocalDate> DecisionDate = new("c.decision_date", TableSet.Certificates, IsoDate.ToText);

    /// <summary>The first day of validity; rows for which it is not known exactly have no value.</summary>
    public static readonly OrderedField<LocalDate> ValidFrom = new("c.valid_from", TableSet.Certificates, IsoDate.ToText);

    /// <summary>The last day of the 36 months; rows for which it is not known exactly have no value.</summary>
    public static readonly OrderedField<LocalDate> ValidUntil = new("c.valid_until", TableSet.Certificates, IsoDate.ToText);

    /// <summary>When a fact of the certificate last changed here.</summary>
    public static readonly OrderedField<Instant> UpdatedAt = new("c.updated_at", TableSet.Certificates, IsoInstant.ToText);

    /// <summary>The province of the product by its code in either era.</summary>
    public static readonly PlaceField Province = PlaceField.Provinces("p", TableSet.Products);

    /// <summary>Certificates whose product meets a condition on products.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="asOf">The day that decides the product's standing.</param>
    public static Filter Product(Filter condition, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new ProductCondition(condition, IsoDate.ToText(asOf));
    }

    /// <summary>
    /// Certificates certainly in force on a day whose last day in force, known exactly, comes within a number of days: the last of
    /// the 36 months, or of the extension that carries them on.
    /// </summary>
    /// <param name="days">The number of days, 0 for those that end on the day itself.</param>
    /// <param name="asOf">The day.</param>
    public static Filter ExpiringWithin(int days, LocalDate asOf)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return new ExpiringCondition(asOf, days <= Period.DaysBetween(asOf, IsoDate.Latest) ? asOf.PlusDays(days) : IsoDate.Latest);
    }
}
