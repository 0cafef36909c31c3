using Ocop.Domain;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sorting;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Dossiers;

/// <summary>How dossiers are read: always whole, for they are small and few.</summary>
internal static class DossierMap
{
    /// <summary>The bit of all fields.</summary>
    public const ulong Whole = 1;

    private const string Columns =
        "d.product_id, d.code, d.stage, d.stars_proposed, d.score, d.decision_number, d.stated_date, d.stated_year, d.note, "
        + "d.created_at, d.updated_at";

    public static readonly EntityMap<DossierRecord> Map = new()
    {
        Source = "dossiers d",
        Alias = "d",
        Reachable = TableSet.Dossiers,
        Create = _ => new DossierRecord(),
        Columns =
        [
            new(0, "d.id", TableSet.Dossiers, (reader, i, dossier) => dossier.Id = reader.GetInt64(i)),
            new(Whole, Columns, TableSet.Dossiers, Read, Width: 11),
        ],
    };

    /// <summary>The newest round first, those of unknown year last; what that leaves open, the code decides.</summary>
    public static readonly SortOrder Order = new("dossiers: StatedYear Descending, Code Ascending",
    [
        new(new SortColumn("d.stated_year", TableSet.Dossiers, KeyKind.Integer, Nullable: true), true),
        new(new SortColumn("d.code", TableSet.Dossiers, KeyKind.Text, Nullable: false), false),
    ]);

    private static void Read(Rows reader, int first, DossierRecord dossier)
    {
        dossier.ProductId = reader.GetInt64(first);
        dossier.Code = reader.GetString(first + 1);
        dossier.Stage = EnumText<DossierStage>.FromText(reader.GetString(first + 2));
        dossier.StarsProposed = reader.SmallNumber(first + 3);
        dossier.Score = reader.ExactDecimal(first + 4);
        dossier.DecisionNumber = reader.Text(first + 5);
        dossier.StatedDate = reader.Text(first + 6);
        dossier.StatedYear = reader.SmallNumber(first + 7);
        dossier.Note = reader.Text(first + 8);
        dossier.CreatedAt = reader.Instant(first + 9);
        dossier.UpdatedAt = reader.Instant(first + 10);
    }
}
