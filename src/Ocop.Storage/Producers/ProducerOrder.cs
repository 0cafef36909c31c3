using Ocop.Domain.Producers;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Producers;

/// <summary>The orders of producers.</summary>
public static class ProducerOrder
{
    private static readonly SortColumn Code = new("r.code", TableSet.Producers, KeyKind.Text, Nullable: false);
    private static readonly SortColumn Name = new("r.name_sort", TableSet.Producers, KeyKind.Text, Nullable: false);

    private static readonly SortColumn Kind = new(EnumText<ProducerKind>.Rank("r.kind"), TableSet.Producers, KeyKind.Integer, Nullable: true);
    private static readonly SortColumn ProvinceBefore2025 = new("r.province_before_2025", TableSet.Producers, KeyKind.Text, Nullable: true);
    private static readonly SortColumn ProvinceFrom2025 = new("r.province_from_2025", TableSet.Producers, KeyKind.Text, Nullable: true);
    private static readonly SortColumn UpdatedAt = new("r.updated_at", TableSet.Producers, KeyKind.Text, Nullable: false);

    /// <summary>By code alone: any order will do, so the cheapest one.</summary>
    public static readonly SortOrder ByCode = Of();

    /// <summary>The best matches of a search first.</summary>
    public static readonly SortOrder ByRelevance = Of(new SortKey<ProducerSort>(ProducerSort.Relevance, SortDirection.Descending));

    /// <summary>Makes an order of keys; what they leave open, the code decides.</summary>
    public static SortOrder Of(params IReadOnlyList<SortKey<ProducerSort>> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return SortOrder.Of("producers", keys, TermsOf, Code);
    }

    private static IReadOnlyList<SortTerm> TermsOf(ProducerSort key) => key switch
    {
        ProducerSort.Name => [new(Name, false)],
        ProducerSort.Relevance => Relevance.Terms,
        ProducerSort.Code => [new(Code, false)],
        ProducerSort.Kind => [new(Kind, false)],
        ProducerSort.ProvinceBefore2025 => [new(ProvinceBefore2025, false)],
        ProducerSort.ProvinceFrom2025 => [new(ProvinceFrom2025, false)],
        ProducerSort.UpdatedAt => [new(UpdatedAt, false)],
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "No such sort key."),
    };
}
