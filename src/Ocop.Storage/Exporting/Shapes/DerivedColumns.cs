namespace Ocop.Storage.Exporting.Shapes;

/// <summary>The stored columns that no document holds, each with the reason.</summary>
internal static class DerivedColumns
{
    private const string Identity = "an identity inside one database; documents name records by their codes";
    private const string FollowsFromName = "follows from the name";
    private const string FollowsFromStatements = "the domain concludes it from what the certificate states";
    private const string Place = "follows from the place in the document's array";
    private const string Belongs = "follows from the document that holds it";
    private const string Log = "the log and the numbers of revisions begin anew in a restored registry, at the export's revision";

    /// <summary>The reason for a column of a table; <c>*</c> stands for every column of the table.</summary>
    public static readonly IReadOnlyDictionary<(string Table, string Column), string> Reasons = new Dictionary<(string, string), string>
    {
        [("products", "id")] = Identity,
        [("products", "name_folded")] = FollowsFromName,
        [("products", "name_sort")] = FollowsFromName,
        [("products", "name_words")] = FollowsFromName,
        [("producers", "id")] = Identity,
        [("producers", "own_name")] = FollowsFromName,
        [("producers", "name_sort")] = FollowsFromName,
        [("producers", "name_words")] = FollowsFromName,
        [("producers", "craft_village_id")] = Belongs,
        [("certificates", "id")] = Identity,
        [("certificates", "decision_key")] = "follows from the decision's number",
        [("certificates", "decision_serial")] = "follows from the decision's number",
        [("certificates", "issued_earliest")] = FollowsFromStatements,
        [("certificates", "issued_latest")] = FollowsFromStatements,
        [("certificates", "valid_from")] = FollowsFromStatements,
        [("certificates", "valid_until")] = FollowsFromStatements,
        [("dossiers", "id")] = Identity,
        [("programmes", "id")] = Identity,
        [("programmes", "place_sort")] = "follows from the printed place",
        [("programme_targets", "id")] = Identity,
        [("programme_targets", "programme_id")] = Belongs,
        [("programme_targets", "position")] = Place,
        [("reported_results", "id")] = Identity,
        [("reported_results", "target_id")] = Belongs,
        [("reported_results", "position")] = Place,
        [("programme_parts", "id")] = Identity,
        [("programme_parts", "programme_id")] = Belongs,
        [("communes", "id")] = Identity,
        [("communes", "name_folded")] = FollowsFromName,
        [("communes", "name_sort")] = FollowsFromName,
        [("data_sets", "id")] = Identity,
        [("sources", "last_possible_day")] = "follows from the printed date",
        [("product_gtins", "fourteen_digits")] = "follows from the number as given",
        [("product_gtins", "product_id")] = Belongs,
        [("product_gtins", "position")] = Place,
        [("product_offers", "product_id")] = Belongs,
        [("product_offers", "position")] = Place,
        [("product_images", "product_id")] = Belongs,
        [("product_images", "position")] = Place,
        [("product_standards", "product_id")] = Belongs,
        [("product_standards", "position")] = Place,
        [("product_export_markets", "product_id")] = Belongs,
        [("product_export_markets", "position")] = Place,
        [("product_display_points", "*")] = Belongs,
        [("product_sources", "record_id")] = Belongs,
        [("product_sources", "source_id")] = Belongs,
        [("producer_sources", "*")] = Belongs,
        [("certificate_sources", "record_id")] = Belongs,
        [("certificate_sources", "source_id")] = Belongs,
        [("dossier_sources", "*")] = Belongs,
        [("programme_sources", "*")] = Belongs,
        [("product_standings", "*")] = "the domain concludes it from the product's certificates",
        [("certificate_statuses", "*")] = "the domain concludes it from the product's certificates",
        [("name_starts", "*")] = FollowsFromName,
        [("revisions", "*")] = Log,
        [("changes", "*")] = Log,
        [("change_log_start", "*")] = Log,
        [("withdrawals", "*")] = "stands in the record's tombstone, which is exported like a document",
    };
}
