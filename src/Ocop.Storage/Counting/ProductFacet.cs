using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Counting;

/// <summary>Something that products are counted by.</summary>
/// <typeparam name="T">The type of its values, nullable where products can be without one.</typeparam>
public sealed class ProductFacet<T>
{
    internal ProductFacet(string sql, TableSet tables, Func<Rows, int, T> read)
    {
        Sql = sql;
        Tables = tables;
        Read = read;
    }

    /// <summary>The expression of the value.</summary>
    internal string Sql { get; }

    /// <summary>The tables that the expression names.</summary>
    internal TableSet Tables { get; }

    /// <summary>Reads the value of the current row from a column on.</summary>
    internal Func<Rows, int, T> Read { get; }

    /// <summary>The join behind the value where a product can have several; empty otherwise.</summary>
    internal string Join { get; init; } = "";

    /// <summary>What is counted: rows, unless a product stands in several of them or something else than products is meant.</summary>
    internal string Counted { get; init; } = "count(*)";
}
