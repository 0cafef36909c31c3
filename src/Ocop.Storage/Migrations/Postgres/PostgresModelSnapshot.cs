using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Ocop.Storage.Migrations.Postgres;

/// <summary>The model as the newest migration leaves it; a test compares it with the model that the code describes.</summary>
[DbContext(typeof(PostgresOcopContext))]
internal sealed partial class PostgresModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        BuildLedger(modelBuilder);
        BuildPlaces(modelBuilder);
        BuildSources(modelBuilder);
        BuildCatalogue(modelBuilder);
        BuildDetails(modelBuilder);
        BuildCertification(modelBuilder);
        BuildSpans(modelBuilder);
        BuildNames(modelBuilder);
        BuildProgrammes(modelBuilder);
        BuildWithdrawals(modelBuilder);
    }
}
