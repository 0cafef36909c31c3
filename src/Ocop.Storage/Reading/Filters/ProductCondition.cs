using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>A condition on the product of a certificate, as of a day.</summary>
/// <remarks>A subquery, because a condition on products may look at the certificate that the product shows, which is another one.</remarks>
internal sealed class ProductCondition(Filter condition, string asOf) : Filter
{
    internal override TableSet Tables => TableSet.Certificates;

    internal override void Write(SqlText sql, Dialect dialect)
    {
        sql.Append("c.product_id IN (SELECT p.id FROM products p");
        JoinWriter.JoinProducts(sql, condition.Tables, asOf);
        sql.Append(" WHERE ");
        condition.Write(sql, dialect);
        sql.Append(")");
    }
}
