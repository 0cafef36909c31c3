namespace Ocop.Storage.Reading.Sql;

/// <summary>A value that rows are counted by.</summary>
/// <param name="Sql">The expression of the value.</param>
/// <param name="Tables">The tables that the expression names.</param>
/// <param name="Join">The join behind the value where a row can have several; empty otherwise.</param>
/// <param name="Counted">What is counted of the rows of one value.</param>
internal sealed record CountedValue(string Sql, TableSet Tables, string Join, string Counted);
