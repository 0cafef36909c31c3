using Ocop.Domain.Certification;
using Ocop.Domain.Classification;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.GraphQL.Places;
using Ocop.Storage.Counting;

namespace Ocop.GraphQL.Counting;

/// <summary>The facets with the order of their entries; the entry of products without a value always stands last.</summary>
internal static class Facets
{
    /// <summary>How many channels are answered.</summary>
    public static readonly FirstArgument MostChannels = new(Default: 20, Maximum: 100);

    /// <summary>By stars, most first.</summary>
    public static readonly Facet<int?> Stars = new(
        _ => ProductFacets.Stars, (counts, _) => Ordered(counts, count => count.Value is null, count => -count.Value ?? 0));

    /// <summary>By status, in the order of the enum.</summary>
    public static readonly Facet<CertificateStatus?> Status = InOrderOfEnum(ProductFacets.Status);

    /// <summary>By kind of the producer, in the order of the enum.</summary>
    public static readonly Facet<ProducerKind?> ProducerKind = InOrderOfEnum(ProductFacets.ProducerKind);

    /// <summary>Producers by kind, in the order of the enum.</summary>
    public static readonly Facet<ProducerKind?> KindOfProducers = InOrderOfEnum(ProductFacets.KindOfProducers);

    /// <summary>By province in force on the day, by code.</summary>
    public static readonly Facet<string?> Province = new(
        day => ProvinceEras.At(day) == ProvinceEra.Before2025Reform ? ProductFacets.ProvinceBefore2025 : ProductFacets.ProvinceFrom2025,
        (counts, request) => counts.OrderBy(count => count.Value is null).ThenBy(count => count.Value, StringComparer.Ordinal)
            .Select(count => new ValueCount<ProvinceView?>(ProvinceView.Find(count.Value, request.Day), count.Count)));

    /// <summary>By product set, by number.</summary>
    public static readonly Facet<int?> Set = new(
        _ => ProductFacets.SetNumber,
        (counts, _) => counts.OrderBy(count => count.Value is null).ThenBy(count => count.Value)
            .Select(count => new ValueCount<ProductSet?>(SetOf(count), count.Count)));

    /// <summary>By sector, in the order of the law; a sector's products are those of its sets.</summary>
    public static readonly Facet<int?> Sector = new(
        _ => ProductFacets.SetNumber,
        (counts, _) => counts.GroupBy(count => SetOf(count)?.Sector)
            .OrderBy(sector => sector.Key is null).ThenBy(sector => sector.Key?.Number)
            .Select(sector => new ValueCount<Sector?>(sector.Key, sector.Sum(count => count.Count))));

    /// <summary>By sales channel, most products first, then by name; as many as the argument asks for.</summary>
    public static readonly Facet<string?> Channel = new(
        _ => ProductFacets.Channel,
        (counts, request) => counts.Where(count => count.Value is not null).OrderByDescending(count => count.Count)
            .ThenBy(count => count.Value, StringComparer.Ordinal).Take(MostChannels.Read(request.Arguments))
            .Concat(counts.Where(count => count.Value is null))
            .Select(count => new ValueCount<string?>(count.Value, count.Count)));

    private static Facet<T?> InOrderOfEnum<T>(ProductFacet<T?> facet)
        where T : struct, Enum => new(_ => facet, (counts, _) => Ordered(counts, count => count.Value is null, count => count.Value));

    private static IEnumerable<ValueCount<T>> Ordered<T, TKey>(
        IEnumerable<FacetCount<T>> counts, Func<FacetCount<T>, bool> isNone, Func<FacetCount<T>, TKey> key) =>
        counts.OrderBy(isNone).ThenBy(key).Select(count => new ValueCount<T>(count.Value, count.Count));

    private static ProductSet? SetOf(FacetCount<int?> count) => count.Value is { } number ? ProductSet.Find(number) : null;
}
