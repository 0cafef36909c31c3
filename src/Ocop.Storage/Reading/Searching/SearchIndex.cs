namespace Ocop.Storage.Reading.Searching;

/// <summary>The table by which an entity is found by words.</summary>
/// <param name="Table">The table of the words.</param>
/// <param name="Records">The table of the records; its column <c>name_words</c> holds the name's words with their accents.</param>
/// <param name="OwnName">The framed folded words of the record's own name; null where the table holds no others.</param>
internal sealed record SearchIndex(string Table, string Records, string? OwnName)
{
    /// <summary>Products by their own name and their producer's.</summary>
    public static readonly SearchIndex Products = new("product_search", "products", "' ' || n.name_folded || ' '");

    /// <summary>Producers by their name.</summary>
    public static readonly SearchIndex Producers = new("producer_search", "producers", OwnName: null);
}
