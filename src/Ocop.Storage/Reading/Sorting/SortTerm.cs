using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Sorting;

/// <summary>A column that rows can be ordered by.</summary>
internal sealed record SortColumn(string Sql, TableSet Tables, KeyKind Kind, bool Nullable);

/// <summary>One column of an order with its direction.</summary>
internal readonly record struct SortTerm(SortColumn Column, bool Descending);
