using Ocop.Domain.Certification;
using Ocop.Domain.Producers;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Counting;

/// <summary>What products are counted by.</summary>
public static class ProductFacets
{
    /// <summary>The stars of the certificate certainly in force.</summary>
    public static readonly ProductFacet<int?> Stars = new("s.stars", TableSet.Standings, (rows, i) => rows.SmallNumber(i));

    /// <summary>The status of the shown certificate; null without any certificate.</summary>
    public static readonly ProductFacet<CertificateStatus?> Status =
        new("s.status", TableSet.Standings, (rows, i) => rows.Name<CertificateStatus>(i));

    /// <summary>The code of the province of before 2025-07-01.</summary>
    public static readonly ProductFacet<string?> ProvinceBefore2025 = new("p.province_before_2025", TableSet.Products, (rows, i) => rows.Text(i));

    /// <summary>The code of the province from 2025-07-01 on.</summary>
    public static readonly ProductFacet<string?> ProvinceFrom2025 = new("p.province_from_2025", TableSet.Products, (rows, i) => rows.Text(i));

    /// <summary>The number of the product set, 1 to 26.</summary>
    public static readonly ProductFacet<int?> SetNumber = new("p.set_number", TableSet.Products, (rows, i) => rows.SmallNumber(i));

    /// <summary>The kind of the producer; null too where the producer is not known.</summary>
    public static readonly ProductFacet<ProducerKind?> ProducerKind =
        new("r.kind", TableSet.Producers, (rows, i) => rows.Name<ProducerKind>(i));

    /// <summary>The kinds of the producers that the products have; counts producers, each once.</summary>
    public static readonly ProductFacet<ProducerKind?> KindOfProducers =
        new("r.kind", TableSet.Producers, (rows, i) => rows.Name<ProducerKind>(i)) { Counted = "count(DISTINCT p.producer_id)" };

    /// <summary>The sales channels; a product counts once in each of its own, and under null where it has none.</summary>
    public static readonly ProductFacet<string?> Channel = new("o.channel", TableSet.Products, (rows, i) => rows.Text(i))
    {
        Join = " LEFT JOIN product_offers o ON o.product_id = p.id",
        Counted = "count(DISTINCT p.id)",
    };
}
