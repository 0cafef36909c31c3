namespace Ocop.Storage.DataSets;

/// <summary>The columns of a data set of published products.</summary>
internal static class PublishedColumns
{
    public const string ProductName = "product_name";
    public const string Star = "star";
    public const string ProducerName = "producer_name";
    public const string ProducerKind = "producer_kind";
    public const string Commune = "commune";
    public const string District = "district";
    public const string Province = "province";
    public const string ProductGroup = "product_group";
    public const string RecognisedYear = "recognised_year";
    public const string RecognisedDate = "recognised_date";

    /// <summary>The date as printed; the column beside it holds what was read from it.</summary>
    public const string RecognisedDateRaw = "recognised_date_raw";

    public const string DecisionNumber = "decision_no";
    public const string Status = "status";
    public const string Score = "score";
    public const string SourceAddress = "source_url";
    public const string SourceDate = "source_date";
    public const string Note = "note";

    /// <summary>Every column in the order of the header.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        ProductName, Star, ProducerName, ProducerKind, Commune, District, Province, ProductGroup, RecognisedYear, RecognisedDate,
        RecognisedDateRaw, DecisionNumber, Status, Score, SourceAddress, SourceDate, Note,
    ];
}
