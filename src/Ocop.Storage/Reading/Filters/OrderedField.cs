using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>The order comparisons of a field.</summary>
public enum OrderComparison
{
    /// <summary><c>gt</c></summary>
    Greater,

    /// <summary><c>gte</c></summary>
    GreaterOrEqual,

    /// <summary><c>lt</c></summary>
    Less,

    /// <summary><c>lte</c></summary>
    LessOrEqual,
}

/// <summary>A field with an order: a number or a date.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public sealed class OrderedField<T> : ValueField<T>
    where T : struct
{
    internal OrderedField(string column, TableSet tables, Func<T, object> stored)
        : base(column, tables, stored)
    {
    }

    /// <summary>Rows whose value compares so; none when the given value is null.</summary>
    public Filter Compares(OrderComparison comparison, T? value) =>
        Stored(value) is { } stored ? new ComparisonCondition(this, Text(comparison), stored) : new ConstantCondition(this, false);

    /// <summary>Rows whose value does not compare so (<c>ngt</c>, <c>ngte</c>, <c>nlt</c>, <c>nlte</c>), rows without a value included.</summary>
    public Filter ComparesNot(OrderComparison comparison, T? value) => Filter.Not(Compares(comparison, value));

    private static string Text(OrderComparison comparison) => comparison switch
    {
        OrderComparison.Greater => " > ",
        OrderComparison.GreaterOrEqual => " >= ",
        OrderComparison.Less => " < ",
        OrderComparison.LessOrEqual => " <= ",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "No such comparison."),
    };
}
