using Ocop.Domain.Certification;
using Ocop.Domain.Classification;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;

namespace Ocop.GraphQL.Counting;

/// <summary>The greatest numbers of entries that facets can have, that of products without a value included.</summary>
internal static class FacetSizes
{
    /// <summary>Stars 3 to 5.</summary>
    public const int Stars = Domain.StarRating.Maximum - Domain.StarRating.MinimumCertifiable + 2;

    /// <summary>Statuses of certificates.</summary>
    public static readonly int Status = Enum.GetValues<CertificateStatus>().Length + 1;

    /// <summary>Provinces of the era that has more.</summary>
    public static readonly int Province = Provinces.At(ProvinceEras.ReformDay.PlusDays(-1)).Count + 1;

    /// <summary>Kinds of producers.</summary>
    public static readonly int ProducerKind = Enum.GetValues<ProducerKind>().Length + 1;

    /// <summary>Product sets.</summary>
    public const int Set = ProductSet.Last + 1;

    /// <summary>Sectors.</summary>
    public static readonly int Sector = Domain.Classification.Sector.All.Count + 1;
}
