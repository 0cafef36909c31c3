using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>A field that can be filtered; its members make the conditions it allows.</summary>
public abstract class FilterField
{
    private protected FilterField(string column, TableSet tables)
    {
        Column = column;
        Tables = tables;
    }

    /// <summary>The column's expression with its table's alias.</summary>
    internal string Column { get; }

    /// <summary>The table that holds the column.</summary>
    internal TableSet Tables { get; }

    private protected Filter Equal(object? value) =>
        value is null ? Present(false) : Holds(new ComparisonCondition(this, " = ", value));

    private protected Filter Member(IEnumerable<object?> values)
    {
        var stated = new HashSet<object>();
        var orNone = false;
        foreach (var value in values)
        {
            if (value is null)
                orNone = true;
            else
                stated.Add(value);
        }
        Filter member = stated.Count switch
        {
            0 => new ConstantCondition(this, false),
            1 => Holds(new ComparisonCondition(this, " = ", stated.First())),
            _ => Holds(new MembershipCondition(this, stated)),
        };
        return orNone ? Filter.Any([Present(false), member]) : member;
    }

    /// <summary>Whether the record has a value at all.</summary>
    private protected virtual Filter Present(bool present) => new PresenceCondition(this, present);

    /// <summary>A condition on the value as one on the record.</summary>
    private protected virtual Filter Holds(Filter condition) => condition;
}
