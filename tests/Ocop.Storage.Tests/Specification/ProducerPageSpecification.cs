using FsCheck;
using FsCheck.Fluent;
using Ocop.Domain.Text;
using Ocop.Storage.Producers;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Tests.Support;

namespace Ocop.Storage.Tests.Specification;

/// <summary>Filters, orders and pages of producers against their evaluation in plain C#.</summary>
public abstract class ProducerPageSpecification(TestEngine engine)
{
    private static readonly ProducerSort[] Keys = [.. Enum.GetValues<ProducerSort>().Where(key => key != ProducerSort.Relevance)];

    private static readonly Gen<PageCase> Cases =
        from filter in FilterCases.Producers()
        from keys in Gen.Shuffle(Keys)
        from count in Gen.Choose(0, Keys.Length)
        from directions in Gen.Elements(SortDirection.Ascending, SortDirection.Descending).ArrayOf(Keys.Length)
        from size in Gen.Choose(1, 60)
        select new PageCase(filter, [.. keys.Take(count).Select((key, i) => new SortKey<ProducerSort>(key, directions[i]))], size);

    [SkippableFact]
    public void Pages_forward_and_backward_hold_what_plain_code_filters_and_orders()
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        var producers = snapshot.Producers.ReadPage(new ProducerQuery(), ProducerFields.All, ProducerOrder.ByCode, new PageRequest(10000)).Rows;
        Prop.ForAll(Cases.ToArbitrary(), one =>
        {
            var expected = producers.Where(one.Filter.Holds).ToList();
            expected.Sort((first, second) => Compare(first, second, one.Keys));
            var codes = expected.Select(producer => producer.Code).ToList();

            Assert.Equal(codes, Walk(snapshot, one, fromEnd: false));
            Assert.Equal(codes, Walk(snapshot, one, fromEnd: true));
            Assert.Equal(codes.Count, snapshot.Producers.Count(one.Query));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [SkippableTheory]
    [MemberData(nameof(AllKeys))]
    public void Producers_without_a_value_stand_last_in_either_direction(ProducerSort key)
    {
        using var snapshot = engine.Seeded.OpenSnapshot();
        foreach (var direction in Enum.GetValues<SortDirection>())
        {
            var rows = snapshot.Producers.ReadPage(
                new ProducerQuery(), ProducerFields.All, ProducerOrder.Of(new SortKey<ProducerSort>(key, direction)), new PageRequest(10000)).Rows;
            var stated = rows.TakeWhile(producer => ValueOf(producer, key) is not null).Count();
            var none = rows.Skip(stated).Select(producer => producer.Code).ToList();

            Assert.Equal(rows.Count(producer => ValueOf(producer, key) is not null), stated);
            Assert.Equal(none.Order(StringComparer.Ordinal), none);
            Assert.Equal(key is ProducerSort.Kind or ProducerSort.ProvinceBefore2025, none.Count > 0);
        }
    }

    public static TheoryData<ProducerSort> AllKeys => [.. Keys];

    private static List<string> Walk(RegistrySnapshot snapshot, PageCase one, bool fromEnd)
    {
        var codes = new List<string>();
        Page<ProducerRecord>? page = null;
        do
        {
            page = snapshot.Producers.ReadPage(one.Query, ProducerFields.Code, one.Order, new PageRequest(
                one.Size, fromEnd, fromEnd ? null : page?.Keys[^1], fromEnd ? page?.Keys[0] : null));
            codes.InsertRange(fromEnd ? 0 : codes.Count, page.Rows.Select(row => row.Code));
        }
        while (fromEnd ? page.HasPrevious : page.HasNext);
        return codes;
    }

    private static int Compare(ProducerRecord one, ProducerRecord other, IReadOnlyList<SortKey<ProducerSort>> keys)
    {
        foreach (var key in keys)
        {
            var (first, second) = (ValueOf(one, key.Key), ValueOf(other, key.Key));
            if (first is null || second is null)
            {
                if (first is null != second is null)
                    return first is null ? 1 : -1;
                continue;
            }
            var order = first is string text ? string.CompareOrdinal(text, (string)second) : ((IComparable)first).CompareTo(second);
            if (order != 0)
                return key.Direction == SortDirection.Descending ? -order : order;
        }
        return string.CompareOrdinal(one.Code, other.Code);
    }

    private static object? ValueOf(ProducerRecord producer, ProducerSort key) => key switch
    {
        ProducerSort.Name => VietnameseText.SortKey(producer.Name),
        ProducerSort.Code => producer.Code,
        ProducerSort.Kind => producer.Kind,
        ProducerSort.ProvinceBefore2025 => producer.ProvinceBefore2025,
        ProducerSort.ProvinceFrom2025 => producer.ProvinceFrom2025,
        ProducerSort.UpdatedAt => producer.UpdatedAt,
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };

    private sealed record PageCase(FilterCase<ProducerRecord> Filter, IReadOnlyList<SortKey<ProducerSort>> Keys, int Size)
    {
        public ProducerQuery Query => new() { Filter = Filter.Filter };

        public SortOrder Order => ProducerOrder.Of(Keys);

        public override string ToString() => $"{Filter} in {Order}, pages of {Size}";
    }
}
