namespace Ocop.Storage.Communes;

/// <summary>A table of records with printed places.</summary>
/// <param name="Table">The table.</param>
/// <param name="Links">The table of their sources.</param>
/// <param name="Decisions">A query of the stated dates and years of decisions, each with its record.</param>
internal sealed record PlacedKind(string Table, string Links, string Decisions)
{
    /// <summary>Products.</summary>
    public static PlacedKind Products { get; } = new(
        "products",
        "product_sources",
        """
        SELECT product_id AS record_id, stated_date, stated_year FROM certificates
        UNION ALL SELECT product_id, stated_date, stated_year FROM dossiers
        """);

    /// <summary>Producers, with the decisions on their products.</summary>
    public static PlacedKind Producers { get; } = new(
        "producers",
        "producer_sources",
        """
        SELECT p.producer_id AS record_id, c.stated_date, c.stated_year FROM certificates c JOIN products p ON p.id = c.product_id
        UNION ALL SELECT p.producer_id, c.stated_date, c.stated_year FROM dossiers c JOIN products p ON p.id = c.product_id
        """);
}
