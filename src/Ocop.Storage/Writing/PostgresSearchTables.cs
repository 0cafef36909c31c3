using Ocop.Storage.Writing.Queueing;

namespace Ocop.Storage.Writing;

/// <summary>The word tables of PostgreSQL: the different folded words of each record as one array.</summary>
/// <remarks>What resembles is found by an index on the folded name itself, which needs no table.</remarks>
/// <param name="queue">Takes the statements.</param>
internal sealed class PostgresSearchTables(WriteQueue queue) : SearchTables
{
    private readonly InsertStatement addProducer = new("producer_search", ("id", "bigint"), ("words", "text[]"));
    private readonly InsertStatement addProduct = new("product_search", ("id", "bigint"), ("words", "text[]"));
    private readonly WriteStatement removeProducer = new("DELETE FROM producer_search WHERE id = @p0", 1);
    private readonly WriteStatement removeProduct = new("DELETE FROM product_search WHERE id = @p0", 1);

    /// <inheritdoc/>
    public override void AddProducer(long id, string name) => queue.Add(addProducer, id, WordsOf(name));

    /// <inheritdoc/>
    public override void AddProduct(long id, string name, string producer) => queue.Add(addProduct, id, WordsOf($"{name} {producer}"));

    /// <inheritdoc/>
    public override void RemoveProducer(long id) => queue.Add(removeProducer, id);

    /// <inheritdoc/>
    public override void RemoveProduct(long id) => queue.Add(removeProduct, id);

    private static string[] WordsOf(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
