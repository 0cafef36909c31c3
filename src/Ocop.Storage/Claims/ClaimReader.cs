using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Claims;

/// <summary>Finds what claims name by numbers, each kind of claim with one statement for all of them.</summary>
public sealed class ClaimReader
{
    private const string SelectDecided =
        "SELECT c.product_id, c.id, p.name, c.decision_number, c.stated_date, c.issued_earliest, c.issued_latest FROM certificates c "
        + "JOIN products p ON p.id = c.product_id WHERE ";

    private readonly ReadSession session;

    internal ClaimReader(ReadSession session) => this.session = session;

    /// <summary>Finds the products of GTINs, each in its fourteen digits; one product may be recorded under two spellings.</summary>
    public ILookup<string, long> FindByGtins(IReadOnlyCollection<string> fourteenDigits) =>
        FindIds("SELECT DISTINCT g.fourteen_digits, g.product_id FROM product_gtins g WHERE ", "g.fourteen_digits", fourteenDigits);

    /// <summary>Finds the products of official codes, each in the one writing by which codes are compared.</summary>
    public ILookup<string, long> FindByOfficialCodes(IReadOnlyCollection<string> keys) =>
        FindIds("SELECT p.official_code_key, p.id FROM products p WHERE ", "p.official_code_key", keys);

    /// <summary>Finds the products of these folded names that decisions of these running numbers recognised.</summary>
    public IReadOnlyList<DecidedProduct> FindByDecisions(IReadOnlyCollection<string> serials, IReadOnlyCollection<string> foldedNames)
    {
        var sql = session.NewText().Append(SelectDecided);
        session.Dialect.In(sql, "c.decision_serial", [.. serials]);
        sql.Append(" AND ");
        session.Dialect.In(sql, "p.name_folded", [.. foldedNames]);
        return ReadDecided(sql.Append(" ORDER BY c.id"));
    }

    /// <summary>Finds products that decisions of a running number recognised, the first ones recorded.</summary>
    /// <param name="serial">The running number, such as "377".</param>
    /// <param name="limit">The greatest number of them.</param>
    public IReadOnlyList<DecidedProduct> FindByDecision(string serial, int limit)
    {
        var sql = session.NewText().Append(SelectDecided).Append("c.decision_serial = ").Value(serial);
        return ReadDecided(sql.Append(" ORDER BY c.id LIMIT ").Value((long)limit));
    }

    private ILookup<string, long> FindIds(string select, string column, IReadOnlyCollection<string> keys)
    {
        var sql = session.NewText().Append(select);
        session.Dialect.In(sql, column, [.. keys]);
        using var reader = session.Execute(sql);
        var found = new List<(string Key, long Id)>();
        while (reader.Read())
            found.Add((reader.GetString(0), reader.GetInt64(1)));
        return found.ToLookup(pair => pair.Key, pair => pair.Id);
    }

    private List<DecidedProduct> ReadDecided(SqlText sql)
    {
        using var reader = session.Execute(sql);
        var products = new List<DecidedProduct>();
        while (reader.Read())
        {
            var issued = (reader.Date(5), reader.Date(6));
            products.Add(new DecidedProduct(reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), issued, reader.Text(4)));
        }
        return products;
    }
}
