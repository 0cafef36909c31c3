using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Counting;

/// <summary>Something that products are counted by.</summary>
/// <typeparam name="T">The type of its values, nullable where products can be without one.</typeparam>
public sealed class ProductFacet<T>
{
    internal ProductFacet(string sql, TableSet tables, Func<Rows, int, T> read)
    {
        Value = new CountedValue(sql, tables, Join: "", Counted: "count(*)");
        Read = read;
    }

    /// <summary>The value, and what is counted: rows, unless a product stands in several of them or something else than products is meant.</summary>
    internal CountedValue Value { get; private init; }

    /// <summary>Reads the value of the current row from a column on.</summary>
    internal Func<Rows, int, T> Read { get; }

    /// <summary>The join behind the value where a product can have several.</summary>
    internal string Join { init => Value = Value with { Join = value }; }

    /// <summary>What is counted instead of rows.</summary>
    internal string Counted { init => Value = Value with { Counted = value }; }
}
