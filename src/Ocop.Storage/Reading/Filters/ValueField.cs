using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>A field compared by equality: a flag, a kind or a status.</summary>
/// <typeparam name="T">The type of its values.</typeparam>
public class ValueField<T> : FilterField
    where T : struct
{
    private readonly Func<T, object> stored;

    internal ValueField(string column, TableSet tables, Func<T, object> stored)
        : base(column, tables) => this.stored = stored;

    /// <summary>Rows whose value is this one (<c>eq</c>); null asks for rows without a value.</summary>
    public Filter Is(T? value) => Equal(Stored(value));

    /// <summary>Rows whose value is not this one (<c>neq</c>), rows without a value included; null asks for rows with a value.</summary>
    public Filter IsNot(T? value) => Filter.Not(Is(value));

    /// <summary>Rows whose value is in the list (<c>in</c>); null in the list stands for rows without a value.</summary>
    public Filter IsIn(IEnumerable<T?> values) => Member(values.Select(Stored));

    /// <summary>Rows whose value is not in the list (<c>nin</c>), rows without a value included unless the list holds null.</summary>
    public Filter IsNotIn(IEnumerable<T?> values) => Filter.Not(IsIn(values));

    /// <summary>The value as the column holds it.</summary>
    private protected object? Stored(T? value) => value is { } given ? stored(given) : null;
}
