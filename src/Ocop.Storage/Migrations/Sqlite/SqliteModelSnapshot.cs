using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Ocop.Storage.Migrations.Sqlite;

/// <summary>The model as the newest migration leaves it; a test compares it with the model that the code describes.</summary>
[DbContext(typeof(SqliteOcopContext))]
internal sealed partial class SqliteModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        BuildCatalogue(modelBuilder);
        BuildCertification(modelBuilder);
        BuildSources(modelBuilder);
        BuildLedger(modelBuilder);
        CompletePlaces(modelBuilder);
        CompleteProducts(modelBuilder);
        CompleteCertificates(modelBuilder);
        CompleteProgrammes(modelBuilder);
        CompleteSearch(modelBuilder);
        BuildImportedLists(modelBuilder);
        LogDataSets(modelBuilder);
        AddChangeFeed(modelBuilder);
    }
}
