using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Storage.Conversions;
using Ocop.Storage.Locations;
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
    public static readonly PlaceField Province = PlaceField.Provinces("p", TableSet.Products);

    /// <summary>The commune by its code in either era.</summary>
    public static readonly PlaceField Commune = PlaceField.Communes("p", TableSet.Products);

    /// <summary>The number of the product set.</summary>
    public static readonly OrderedField<int> SetNumber = new("p.set_number", TableSet.Products, number => (long)number);

    /// <summary>The official code in the one writing by which codes are compared.</summary>
    public static readonly TextField OfficialCode = new("p.official_code_key", TableSet.Products);

    /// <summary>The GTINs in their fourteen digits.</summary>
    public static readonly TextField Gtin = new RelatedTextField("product_gtins", "fourteen_digits");

    /// <summary>The GTINs in the digits that were given.</summary>
    public static readonly TextField GtinAsGiven = new RelatedTextField("product_gtins", "gtin");

    /// <summary>The names of the sales channels.</summary>
    public static readonly TextField Channel = new RelatedTextField("product_offers", "channel");

    /// <summary>The countries that the product is exported to, in two capital letters.</summary>
    public static readonly TextField ExportMarket = new RelatedTextField("product_export_markets", "country");

    /// <summary>Whether a location is recorded; every product has an answer.</summary>
    public static readonly ValueField<bool> HasLocation = new(
        "(CASE WHEN p.latitude IS NULL THEN 0 ELSE 1 END)", TableSet.Products, located => located ? 1L : 0L);

    /// <summary>When a fact of the product last changed here; compared to the microsecond.</summary>
    public static readonly OrderedField<Instant> UpdatedAt = new("p.updated_at", TableSet.Products, IsoInstant.ToText);

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

    /// <summary>Products whose location is known and lies within an area.</summary>
    public static Filter Near(Area area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return new AreaCondition(area);
    }
}
