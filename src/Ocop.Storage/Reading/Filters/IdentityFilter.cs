using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading.Filters;

/// <summary>Rows by identities; one statement text for every number of them.</summary>
internal sealed class IdentityFilter(string column, TableSet tables, IReadOnlyCollection<long> ids) : Filter
{
    internal override TableSet Tables => tables;

    public static IdentityFilter Products(IReadOnlyCollection<long> ids) => new("p.id", TableSet.Products, ids);

    public static IdentityFilter Producers(IReadOnlyCollection<long> ids) => new("r.id", TableSet.Producers, ids);

    public static IdentityFilter Certificates(IReadOnlyCollection<long> ids) => new("c.id", TableSet.Certificates, ids);

    public static IdentityFilter CertificatesOfProducts(IReadOnlyCollection<long> ids) =>
        new("c.product_id", TableSet.Certificates, ids);

    public static IdentityFilter DossiersOfProducts(IReadOnlyCollection<long> ids) => new("d.product_id", TableSet.Dossiers, ids);

    internal override void Write(SqlText sql, Dialect dialect) => dialect.In(sql, column, [.. ids.Cast<object>()]);
}
