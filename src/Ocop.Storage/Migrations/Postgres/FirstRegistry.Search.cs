using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Postgres;

/// <content>What finds names and places; the text itself stands in the record's own table.</content>
/// <remarks>
/// A row of words is found by exactly the words that were folded by the domain: no dictionary and no parser of the server comes
/// between. Its extension <c>pg_trgm</c> finds names that resemble; any owner of a database may add it.
/// </remarks>
internal sealed partial class FirstRegistry
{
    private static void CreateSearchTables(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE EXTENSION IF NOT EXISTS pg_trgm;");
        foreach (var table in (string[])["product_search", "producer_search"])
        {
            migrationBuilder.Sql($"""CREATE TABLE {table} (id bigint PRIMARY KEY, words text[] COLLATE "C" NOT NULL);""");
            migrationBuilder.Sql($"CREATE INDEX ix_{table}_words ON {table} USING gin (words) WITH (fastupdate = off);");
        }
        migrationBuilder.Sql("CREATE INDEX ix_products_name_folded_pieces ON products USING gin (name_folded gin_trgm_ops) WITH (fastupdate = off);");
        migrationBuilder.Sql(
            "CREATE INDEX ix_products_location ON products USING gist (point(longitude, latitude)) WHERE latitude IS NOT NULL;");
    }
}
