namespace Ocop.Storage.Reading.Searching;

/// <summary>The full text table of an entity.</summary>
/// <param name="Table">The full text table, whose first column holds the words of the record's own name.</param>
/// <param name="Records">The table of the records; its column <c>name_words</c> holds the name's words with their accents.</param>
/// <param name="Weights">The weight of each column of the full text table, as arguments.</param>
internal sealed record SearchIndex(string Table, string Records, string Weights)
{
    /// <summary>Products by their own name and, a third as heavy, their producer's.</summary>
    public static readonly SearchIndex Products = new("product_search", "products", "3.0, 1.0");

    /// <summary>Producers by their name.</summary>
    public static readonly SearchIndex Producers = new("producer_search", "producers", "1.0");
}
