using Ocop.Storage.Reading.Filters;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Locations;

/// <summary>Whether a product lies within an area; false for one whose location is not known.</summary>
internal sealed class AreaCondition(Area area) : Filter
{
    internal override TableSet Tables => TableSet.Products;

    internal override Filter LeavingAreasOut() => All([]);

    internal override void Write(SqlText sql, Dialect dialect)
    {
        sql.Append("p.id IN (SELECT a.id FROM (");
        dialect.Nearby(sql, area);
        sql.Append(") a)");
    }
}
