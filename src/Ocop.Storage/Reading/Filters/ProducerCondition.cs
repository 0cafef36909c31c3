using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>A condition on the producer of a product; false for a product whose producer is not known.</summary>
internal sealed class ProducerCondition(Filter condition) : Filter
{
    internal override TableSet Tables => condition.Tables | TableSet.Producers;

    internal override void Write(SqlText sql, Dialect dialect)
    {
        sql.Append("(r.id IS NOT NULL AND ");
        condition.Write(sql, dialect);
        sql.Append(")");
    }
}
