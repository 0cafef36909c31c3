using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Places;
using Ocop.Domain.Producers;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;
using Ocop.Storage.Reading.Filters;

namespace Ocop.Storage.Tests.Support;

/// <summary>Generates filters on products of the bundled data.</summary>
internal static class FilterCases
{
    private static readonly string?[] Names = ["Gạo", "gạo", "Nước mắm", "Đ", " ", "a", "", null, "Trà", "trà Oolong", "Ốc", "%", "_", "\"", "'"];
    private static readonly string?[] ProducerNames = ["Công ty TNHH", "HTX", "Hợp tác xã ", "a", null, "", "Lâm Đồng", "Hộ kinh doanh"];
    private static readonly string?[] Codes = ["01", "34", "42", "51", "60", "66", "68", "75", "82", "84", "86", "92", "93", "XX", null];
    private static readonly int?[] Stars = [2, 3, 4, 5, null];

    private static readonly LocalDate?[] Dates =
    [
        new(2019, 12, 23), new(2021, 8, 5), new(2021, 7, 20), new(2024, 8, 5), new(2022, 12, 23), new(2023, 1, 1), null,
    ];

    public static readonly LocalDate[] Days =
        [new(2018, 1, 1), new(2021, 12, 31), new(2023, 1, 1), new(2024, 6, 1), new(2025, 7, 1), new(2026, 11, 22)];

    /// <summary>Filters of up to three levels.</summary>
    public static Gen<FilterCase<NaiveProduct>> Products { get; } = Combined(Gen.OneOf(
        Text(ProductFilters.Name, Names, product => product.Product.Name, "name"),
        Ordered(ProductFilters.Stars, Stars, product => product.Product.Stars, "stars"),
        Value(ProductFilters.Certified, [true, false, null], product => product.Product.Certified, "certified"),
        Value(ProductFilters.Status, OrNull(Enum.GetValues<CertificateStatus>()), product => product.Product.Status, "status"),
        Ordered(ProductFilters.ValidUntil, Dates, product => product.Shown?.ValidUntil, "validUntil"),
        Ordered(ProductFilters.DecisionDate, Dates, product => product.Shown?.DecisionDate, "decisionDate"),
        Province<NaiveProduct>(ProductFilters.Province, product => (product.Product.ProvinceBefore2025, product.Product.ProvinceFrom2025)),
        Producers().Select(producer => producer.Of<NaiveProduct>(ProductFilters.Producer, product => product.Producer, "producer"))));

    public static Gen<FilterCase<ProducerRecord>> Producers() => Combined(Gen.OneOf(
        Text<ProducerRecord>(ProducerFilters.Code, ["R", "R0", "0", null, ""], producer => producer.Code, "code"),
        Value<ProducerRecord, Instant>(ProducerFilters.UpdatedAt, [FixedClock.Start, FixedClock.Start + Duration.FromDays(1), null], producer => producer.UpdatedAt, "updatedAt"),
        Text<ProducerRecord>(ProducerFilters.Name, ProducerNames, producer => producer.Name, "name"),
        Value<ProducerRecord, ProducerKind>(ProducerFilters.Kind, OrNull(Enum.GetValues<ProducerKind>()), producer => producer.Kind, "kind"),
        Province<ProducerRecord>(ProducerFilters.Province, producer => (producer.ProvinceBefore2025, producer.ProvinceFrom2025))));

    private static T?[] OrNull<T>(T[] values)
        where T : struct => [.. values.Select(value => (T?)value), null];

    private static Gen<FilterCase<T>> Combined<T>(Gen<FilterCase<T>> leaf)
    {
        var list = leaf.ListOf().Where(cases => cases.Count <= 3).Select(cases => (IReadOnlyList<FilterCase<T>>)cases);
        var second = Gen.OneOf(leaf, list.Select(FilterCase<T>.All), list.Select(FilterCase<T>.Any), leaf.Select(FilterCase<T>.Not));
        var seconds = second.Two().Select(pair => (IReadOnlyList<FilterCase<T>>)[pair.Item1, pair.Item2]);
        return Gen.OneOf(second, seconds.Select(FilterCase<T>.All), seconds.Select(FilterCase<T>.Any), second.Select(FilterCase<T>.Not));
    }

    private static Gen<FilterCase<T>> Text<T>(TextField field, string?[] values, Func<T, string?> actual, string name)
    {
        var value = Gen.Elements(values);
        return Gen.OneOf(
            value.Select(v => new FilterCase<T>(field.Is(v), row => actual(row) == v, $"{name} eq '{v}'")),
            value.Select(v => new FilterCase<T>(field.IsNot(v), row => actual(row) != v, $"{name} neq '{v}'")),
            value.ArrayOf().Select(v => new FilterCase<T>(field.IsIn(v), row => v.Contains(actual(row)), $"{name} in [{string.Join(",", v)}]")),
            value.ArrayOf().Select(v => new FilterCase<T>(field.IsNotIn(v), row => !v.Contains(actual(row)), $"{name} nin [{string.Join(",", v)}]")),
            Matches(field, value, actual, name));
    }

    private static Gen<FilterCase<T>> Matches<T>(TextField field, Gen<string?> value, Func<T, string?> actual, string name) =>
        from match in Gen.Elements(Enum.GetValues<TextMatch>())
        from v in value
        from negated in ArbMap.Default.GeneratorFor<bool>()
        let holds = (Func<T, bool>)(row => v is not null && actual(row) is { } text && match switch
        {
            TextMatch.Contains => text.Contains(v, StringComparison.Ordinal),
            TextMatch.StartsWith => text.StartsWith(v, StringComparison.Ordinal),
            _ => text.EndsWith(v, StringComparison.Ordinal),
        })
        select negated
            ? new FilterCase<T>(field.MatchesNot(match, v), row => !holds(row), $"{name} not {match} '{v}'")
            : new FilterCase<T>(field.Matches(match, v), holds, $"{name} {match} '{v}'");

    private static Gen<FilterCase<TRow>> Value<TRow, T>(ValueField<T> field, T?[] values, Func<TRow, T?> actual, string name)
        where T : struct
    {
        var value = Gen.Elements(values);
        return Gen.OneOf(
            value.Select(v => new FilterCase<TRow>(field.Is(v), row => Nullable.Equals(actual(row), v), $"{name} eq {v}")),
            value.Select(v => new FilterCase<TRow>(field.IsNot(v), row => !Nullable.Equals(actual(row), v), $"{name} neq {v}")),
            value.ArrayOf().Select(v => new FilterCase<TRow>(field.IsIn(v), row => v.Contains(actual(row)), $"{name} in [{string.Join(",", v)}]")),
            value.ArrayOf().Select(v => new FilterCase<TRow>(field.IsNotIn(v), row => !v.Contains(actual(row)), $"{name} nin [{string.Join(",", v)}]")));
    }

    private static Gen<FilterCase<NaiveProduct>> Value<T>(ValueField<T> field, T?[] values, Func<NaiveProduct, T?> actual, string name)
        where T : struct => Value<NaiveProduct, T>(field, values, actual, name);

    private static Gen<FilterCase<NaiveProduct>> Text(TextField field, string?[] values, Func<NaiveProduct, string?> actual, string name) =>
        Text<NaiveProduct>(field, values, actual, name);

    private static Gen<FilterCase<NaiveProduct>> Ordered<T>(OrderedField<T> field, T?[] values, Func<NaiveProduct, T?> actual, string name)
        where T : struct, IComparable<T>
    {
        var compared =
            from comparison in Gen.Elements(Enum.GetValues<OrderComparison>())
            from value in Gen.Elements(values)
            from negated in ArbMap.Default.GeneratorFor<bool>()
            let holds = (Func<NaiveProduct, bool>)(row => Compare(actual(row), value, comparison))
            select negated
                ? new FilterCase<NaiveProduct>(field.ComparesNot(comparison, value), row => !holds(row), $"{name} not {comparison} {value}")
                : new FilterCase<NaiveProduct>(field.Compares(comparison, value), holds, $"{name} {comparison} {value}");
        return Gen.OneOf(Value(field, values, actual, name), compared);
    }

    private static bool Compare<T>(T? actual, T? value, OrderComparison comparison)
        where T : struct, IComparable<T>
    {
        if (actual is not { } one || value is not { } other)
            return false;
        var order = one.CompareTo(other);
        return comparison switch
        {
            OrderComparison.Greater => order > 0,
            OrderComparison.GreaterOrEqual => order >= 0,
            OrderComparison.Less => order < 0,
            _ => order <= 0,
        };
    }

    private static Gen<FilterCase<T>> Province<T>(PlaceField field, Func<T, (string? Before, string? From)> units) =>
        from codes in Gen.Elements(Codes).ArrayOf()
        from era in Gen.Elements<ProvinceEra?>(ProvinceEra.Before2025Reform, ProvinceEra.From2025Reform, null)
        let holds = (Func<T, bool>)(row => era switch
        {
            ProvinceEra.Before2025Reform => codes.Contains(units(row).Before),
            ProvinceEra.From2025Reform => codes.Contains(units(row).From),
            _ => codes.Any(code => code is null ? units(row) == (null, null) : code == units(row).Before || code == units(row).From),
        })
        select new FilterCase<T>(field.IsIn(codes, era), holds, $"province of {era} in [{string.Join(",", codes)}]");
}
