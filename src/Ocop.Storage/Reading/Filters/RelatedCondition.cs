using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>Whether a product has a row in another table, and one that meets a condition where one is given.</summary>
/// <remarks>Written as a list of identities, so that an index on the other table can lead to the few products that are meant.</remarks>
/// <param name="table">The other table, <c>d</c> in the condition.</param>
/// <param name="condition">The condition on the row; null for none.</param>
internal sealed class RelatedCondition(string table, Filter? condition) : Filter
{
    internal override TableSet Tables => TableSet.Products;

    internal override void Write(SqlText sql, Dialect dialect)
    {
        sql.Append("p.id IN (SELECT d.product_id FROM ").Append(table).Append(" d");
        if (condition is not null)
        {
            sql.Append(" WHERE ");
            condition.Write(sql, dialect);
        }
        sql.Append(")");
    }
}
