using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>A condition on the rows of a query, made by the fields that can be filtered and by the combinations here.</summary>
/// <remarks>
/// Every condition is true or false, never unknown. A comparison with a value that is not recorded is false, and its negation is
/// therefore true: <c>neq</c>, <c>nin</c>, <c>ncontains</c>, <c>ngt</c> and their like keep rows without a value.
/// <c>eq: null</c> asks for rows without a value, <c>neq: null</c> for rows with one, <c>null</c> in a list means the same there,
/// and ordering or matching text against null is false.
/// </remarks>
public abstract class Filter
{
    private protected Filter()
    {
    }

    /// <summary>The tables whose columns the condition names.</summary>
    internal abstract TableSet Tables { get; }

    /// <summary>True when every condition holds; true for none.</summary>
    public static Filter All(IReadOnlyList<Filter> conditions) => Combination.Of(conditions, " AND ", "TRUE");

    /// <summary>True when at least one condition holds; false for none.</summary>
    public static Filter Any(IReadOnlyList<Filter> conditions) => Combination.Of(conditions, " OR ", "FALSE");

    /// <summary>True when the condition does not hold.</summary>
    public static Filter Not(Filter condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new Negation(condition);
    }

    /// <summary>The condition with every part that asks for a place on the globe taken to hold.</summary>
    /// <remarks>Below a negation nothing changes: what has no location meets the opposite of lying in an area.</remarks>
    internal virtual Filter LeavingAreasOut() => this;

    /// <summary>Writes the condition as an expression that stands in parentheses where it needs them.</summary>
    internal abstract void Write(SqlText sql, Dialect dialect);
}
