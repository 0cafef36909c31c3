using Microsoft.EntityFrameworkCore.Migrations;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The index of where products are.</content>
/// <remarks>
/// An R*Tree of points, kept by the database itself: no writer can forget it, nor one that comes later. Its numbers are single
/// precision, rounded outwards, so that a box never loses a point; the exact distance decides.
/// </remarks>
internal sealed partial class CompleteCatalogue
{
    private const string Locations =
        """
        CREATE VIRTUAL TABLE product_locations USING rtree(id, south, north, west, east);
        INSERT INTO product_locations (id, south, north, west, east)
            SELECT id, latitude, latitude, longitude, longitude FROM products WHERE latitude IS NOT NULL;
        """;

    private const string AfterInsert =
        """
        CREATE TRIGGER tr_products_located AFTER INSERT ON products WHEN NEW.latitude IS NOT NULL BEGIN
            INSERT INTO product_locations (id, south, north, west, east)
                VALUES (NEW.id, NEW.latitude, NEW.latitude, NEW.longitude, NEW.longitude);
        END;
        """;

    private const string AfterUpdate =
        """
        CREATE TRIGGER tr_products_moved AFTER UPDATE OF latitude, longitude ON products BEGIN
            DELETE FROM product_locations WHERE id = OLD.id;
            INSERT INTO product_locations (id, south, north, west, east)
                SELECT NEW.id, NEW.latitude, NEW.latitude, NEW.longitude, NEW.longitude WHERE NEW.latitude IS NOT NULL;
        END;
        """;

    private const string AfterDelete =
        """
        CREATE TRIGGER tr_products_gone AFTER DELETE ON products WHEN OLD.latitude IS NOT NULL BEGIN
            DELETE FROM product_locations WHERE id = OLD.id;
        END;
        """;

    private static void IndexLocations(MigrationBuilder migrationBuilder)
    {
        foreach (var statement in (string[])[Locations, AfterInsert, AfterUpdate, AfterDelete])
            migrationBuilder.Sql(statement);
    }
}
