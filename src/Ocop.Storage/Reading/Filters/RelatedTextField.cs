using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>Text that a product has any number of, kept in a table of its own; a condition holds where it holds for one of them.</summary>
/// <remarks>A product without any has no value: null finds it, and so does every negated condition.</remarks>
internal sealed class RelatedTextField(string table, string column) : TextField("d." + column, TableSet.Products)
{
    private protected override Filter Present(bool present) => present ? new RelatedCondition(table, null) : Filter.Not(Present(true));

    private protected override Filter Holds(Filter condition) => new RelatedCondition(table, condition);
}
