using System.Data.Common;

namespace Ocop.Storage.Writing;

/// <summary>The word tables of PostgreSQL: the different folded words of each record as one array; its statements are prepared once.</summary>
/// <remarks>What resembles is found by an index on the folded name itself, which needs no table.</remarks>
/// <param name="connection">The connection that writes.</param>
internal sealed class PostgresSearchTables(DbConnection connection) : SearchTables
{
    private readonly DbCommand addProducer = connection.CommandOf("INSERT INTO producer_search (id, words) VALUES (@p0, @p1)", 2);
    private readonly DbCommand addProduct = connection.CommandOf("INSERT INTO product_search (id, words) VALUES (@p0, @p1)", 2);
    private readonly DbCommand removeProducer = connection.CommandOf("DELETE FROM producer_search WHERE id = @p0", 1);
    private readonly DbCommand removeProduct = connection.CommandOf("DELETE FROM product_search WHERE id = @p0", 1);

    /// <inheritdoc/>
    public override void AddProducer(long id, string name) => Add(addProducer, id, name);

    /// <inheritdoc/>
    public override void AddProduct(long id, string name, string producer) => Add(addProduct, id, $"{name} {producer}");

    /// <inheritdoc/>
    public override void RemoveProducer(long id) => Remove(removeProducer, id);

    /// <inheritdoc/>
    public override void RemoveProduct(long id) => Remove(removeProduct, id);

    /// <inheritdoc/>
    public override void Dispose()
    {
        addProducer.Dispose();
        addProduct.Dispose();
        removeProducer.Dispose();
        removeProduct.Dispose();
    }

    private static void Add(DbCommand command, long id, string text)
    {
        command.Parameters[0].Value = id;
        command.Parameters[1].Value = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToArray();
        command.ExecuteNonQuery();
    }

    private static void Remove(DbCommand command, long id)
    {
        command.Parameters[0].Value = id;
        command.ExecuteNonQuery();
    }
}
