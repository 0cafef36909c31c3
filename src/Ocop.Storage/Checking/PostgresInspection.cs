using System.Data.Common;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Checking;

/// <summary>What a check asks of PostgreSQL.</summary>
internal sealed class PostgresInspection : EngineInspection
{
    private const string NotInForce =
        """
        SELECT 'The constraint ' || conname || ' of ' || conrelid::regclass || ' was never validated.' FROM pg_constraint
            WHERE NOT convalidated AND connamespace = current_schema()::regnamespace
        UNION ALL
        SELECT 'The index ' || indexrelid::regclass || ' is not valid.' FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
            WHERE NOT x.indisvalid AND c.relnamespace = current_schema()::regnamespace
        """;

    /// <inheritdoc/>
    public override string BeginSnapshot => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

    /// <inheritdoc/>
    public override IReadOnlyList<RecordIndex> Indexes { get; } =
    [
        new("product_search", "SELECT id FROM products", "SELECT id FROM product_search"),
        new("producer_search", "SELECT id FROM producers", "SELECT id FROM producer_search"),
    ];

    /// <summary>Does nothing: connecting makes no database.</summary>
    public override void RequireExisting()
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> FindDamage(DbConnection connection) => connection.ReadTexts(NotInForce);
}
