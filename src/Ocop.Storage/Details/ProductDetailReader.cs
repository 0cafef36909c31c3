using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Details;

/// <summary>Reads what is told of products several times, for many products with one statement each.</summary>
/// <remarks>Every list stands product by product, in the order in which the things are told.</remarks>
public sealed class ProductDetailReader
{
    private readonly ReadSession session;

    internal ProductDetailReader(ReadSession session) => this.session = session;

    /// <summary>Finds the GTINs of products, each in the digits that were given.</summary>
    public IReadOnlyList<ProductTextRecord> FindGtins(IReadOnlyCollection<long> productIds) =>
        Find("gtin", "product_gtins", productIds, ReadText);

    /// <summary>Finds the standards that products meet.</summary>
    public IReadOnlyList<ProductTextRecord> FindStandards(IReadOnlyCollection<long> productIds) =>
        Find("standard", "product_standards", productIds, ReadText);

    /// <summary>Finds the countries that products are exported to, in two letters of ISO 3166.</summary>
    public IReadOnlyList<ProductTextRecord> FindExportMarkets(IReadOnlyCollection<long> productIds) =>
        Find("country", "product_export_markets", productIds, ReadText);

    /// <summary>Finds the sales channels of products.</summary>
    public IReadOnlyList<OfferRecord> FindOffers(IReadOnlyCollection<long> productIds) => Find(
        "channel, d.kind, d.address",
        "product_offers",
        productIds,
        rows => new OfferRecord(rows.GetInt64(0), rows.GetString(1), rows.Name<SalesChannelKind>(2), rows.Text(3)));

    /// <summary>Finds the images of products.</summary>
    public IReadOnlyList<ImageRecord> FindImages(IReadOnlyCollection<long> productIds) => Find(
        "address, d.alternative_text",
        "product_images",
        productIds,
        rows => new ImageRecord(rows.GetInt64(0), rows.GetString(1), rows.Text(2)));

    /// <summary>Finds the places that show products, in the order in which the places came to be known.</summary>
    public IReadOnlyList<DisplayPointRecord> FindDisplayPoints(IReadOnlyCollection<long> productIds)
    {
        var sql = session.NewText().Append(
            "SELECT d.product_id, o.name, o.address, o.commune, o.district, o.province, o.province_before_2025, o.province_from_2025, "
            + "o.latitude, o.longitude FROM product_display_points d JOIN display_points o ON o.id = d.display_point_id WHERE ");
        return Run(sql, productIds, "o.id", ReadDisplayPoint);
    }

    private static ProductTextRecord ReadText(Rows rows) => new(rows.GetInt64(0), rows.GetString(1));

    private static DisplayPointRecord ReadDisplayPoint(Rows rows) => new(rows.GetInt64(0), rows.GetString(1), rows.Text(2))
    {
        Place = rows.Place(3),
        ProvinceBefore2025 = rows.Text(6),
        ProvinceFrom2025 = rows.Text(7),
        Location = rows.Location(8),
    };

    private List<T> Find<T>(string columns, string table, IReadOnlyCollection<long> productIds, Func<Rows, T> read)
    {
        var sql = session.NewText().Append("SELECT d.product_id, d.").Append(columns).Append(" FROM ").Append(table).Append(" d WHERE ");
        return Run(sql, productIds, "d.position", read);
    }

    private List<T> Run<T>(SqlText sql, IReadOnlyCollection<long> productIds, string order, Func<Rows, T> read)
    {
        ArgumentNullException.ThrowIfNull(productIds);
        session.Dialect.In(sql, "d.product_id", [.. productIds.Cast<object>()]);
        sql.Append(" ORDER BY d.product_id, ").Append(order);
        using var rows = session.Execute(sql);
        var found = new List<T>();
        while (rows.Read())
            found.Add(read(rows));
        return found;
    }
}
