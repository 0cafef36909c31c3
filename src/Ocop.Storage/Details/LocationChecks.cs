using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ocop.Storage.Details;

/// <summary>What a table with a latitude and a longitude makes sure of: both or neither, and on the globe.</summary>
internal static class LocationChecks
{
    public static void Add<TRow>(TableBuilder<TRow> table, string name)
        where TRow : class
    {
        table.HasCheckConstraint($"ck_{name}_latitude", "latitude BETWEEN -90 AND 90");
        table.HasCheckConstraint(
            $"ck_{name}_longitude", "longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL)");
    }
}
