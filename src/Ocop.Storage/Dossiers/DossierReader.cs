using Ocop.Domain;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Dossiers;

/// <summary>Reads dossiers in the snapshot it belongs to.</summary>
public sealed class DossierReader
{
    private const string Select =
        "SELECT d.id, d.product_id, d.code, d.stage, d.stars_proposed, d.score, d.decision_number, d.stated_date, d.stated_year, "
        + "d.note, d.created_at, d.updated_at FROM dossiers d WHERE ";

    private readonly ReadSession session;

    internal DossierReader(ReadSession session) => this.session = session;

    /// <summary>Finds the dossiers of products: product by product, in the order in which they came to be known.</summary>
    public IReadOnlyList<DossierRecord> FindByProducts(IReadOnlyCollection<long> productIds)
    {
        ArgumentNullException.ThrowIfNull(productIds);
        var sql = session.NewText().Append(Select);
        session.Dialect.In(sql, "d.product_id", [.. productIds.Cast<object>()]);
        sql.Append(" ORDER BY d.product_id, d.id");
        using var reader = session.Execute(sql);
        var dossiers = new List<DossierRecord>();
        while (reader.Read())
            dossiers.Add(Read(reader));
        return dossiers;
    }

    private static DossierRecord Read(Rows reader) => new()
    {
        Id = reader.GetInt64(0),
        ProductId = reader.GetInt64(1),
        Code = reader.GetString(2),
        Stage = EnumText<DossierStage>.FromText(reader.GetString(3)),
        StarsProposed = reader.SmallNumber(4),
        Score = reader.ExactDecimal(5),
        DecisionNumber = reader.Text(6),
        StatedDate = reader.Text(7),
        StatedYear = reader.SmallNumber(8),
        Note = reader.Text(9),
        CreatedAt = reader.Instant(10),
        UpdatedAt = reader.Instant(11),
    };
}
