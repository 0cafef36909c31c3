using System.Data.Common;
using Ocop.Storage.Backups;
using Ocop.Storage.Opening;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Checking;

/// <summary>What a check asks of SQLite.</summary>
internal sealed class SqliteInspection(SqliteDatabase database) : EngineInspection
{
    /// <inheritdoc/>
    public override string BeginSnapshot => "BEGIN";

    /// <inheritdoc/>
    public override IReadOnlyList<RecordIndex> Indexes { get; } =
    [
        new("product_search", "SELECT id FROM products", "SELECT rowid FROM product_search"),
        new("product_trigrams", "SELECT id FROM products", "SELECT rowid FROM product_trigrams"),
        new("producer_search", "SELECT id FROM producers", "SELECT rowid FROM producer_search"),
        new("product_locations", "SELECT id FROM products WHERE latitude IS NOT NULL", "SELECT id FROM product_locations"),
    ];

    /// <inheritdoc/>
    public override void RequireExisting() => SqliteFiles.RequireExisting(database.Path);

    /// <inheritdoc/>
    /// <remarks>References are checked by the model, the same for every engine, and so not by SQLite's own list of them.</remarks>
    public override IReadOnlyList<string> FindDamage(DbConnection connection) =>
        connection.ReadTexts("PRAGMA integrity_check") is var findings and not ["ok"] ? findings : [];
}
