using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The full text tables, which hold only what was indexed: the text itself stands in the record's own table.</content>
/// <remarks>
/// The domain folds text before it is indexed, so the tokenizer must not: its own folding knows no đ. The pieces of three letters
/// keep their positions, without which the rank of a row cannot be told.
/// </remarks>
internal sealed partial class FirstRegistry
{
    private static void CreateSearchTables(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(
            "CREATE VIRTUAL TABLE product_search USING fts5("
            + "name, producer, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');");
        migrationBuilder.Sql(
            "CREATE VIRTUAL TABLE producer_search USING fts5("
            + "name, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0');");
        migrationBuilder.Sql(
            "CREATE VIRTUAL TABLE product_trigrams USING fts5("
            + "name, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1');");
    }
}
