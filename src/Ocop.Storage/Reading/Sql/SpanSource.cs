namespace Ocop.Storage.Reading.Sql;

/// <summary>A table of spans of which every record has exactly one that covers a day, so that its rows of a day stand for the records.</summary>
/// <param name="Table">The table.</param>
/// <param name="Source">The table with its alias, for example <c>product_standings s</c>.</param>
/// <param name="Alias">The alias.</param>
internal sealed record SpanSource(TableSet Table, string Source, string Alias);
