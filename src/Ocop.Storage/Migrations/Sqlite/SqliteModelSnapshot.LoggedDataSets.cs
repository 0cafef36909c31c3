using Microsoft.EntityFrameworkCore;

namespace Ocop.Storage.Migrations.Sqlite;

/// <content>The change log tells of data sets too.</content>
internal sealed partial class SqliteModelSnapshot
{
    private static void LogDataSets(ModelBuilder modelBuilder) =>
        modelBuilder.Entity("Ocop.Storage.Revisions.ChangeRow", entity => entity.ToTable("changes", table => table.HasCheckConstraint(
            "ck_changes_record_kind",
            "record_kind IN ('Product', 'Producer', 'Certificate', 'Dossier', 'Programme', 'Commune', 'DataSet')")));
}
