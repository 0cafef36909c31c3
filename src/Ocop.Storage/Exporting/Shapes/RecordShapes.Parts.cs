using System.Text.Json;
using Ocop.Storage.Details;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Exporting.Shapes;

/// <content>What several records share: their sources, villages and points.</content>
/// <remarks>
/// These have no code. They stand in every document that refers to them, each with the number by which the registry knows it: it
/// tells which of them are the same one, and sources are told in its order.
/// </remarks>
internal static partial class RecordShapes
{
    private const string Number = "number";

    private static PartShape CraftVillage => new()
    {
        Key = JsonEncodedText.Encode("craftVillage"),
        From = "producers l JOIN craft_villages t ON t.id = l.craft_village_id",
        Parent = "l.id",
        Order = "t.id",
        IsSingle = true,
        Members =
        [
            DocumentMember.Keyed<CraftVillageRow>("t", nameof(CraftVillageRow.Id), Number),
            .. DocumentMember.Of<CraftVillageRow>(
                "t",
                nameof(CraftVillageRow.Name),
                nameof(CraftVillageRow.Commune),
                nameof(CraftVillageRow.District),
                nameof(CraftVillageRow.Province),
                nameof(CraftVillageRow.ProvinceBefore2025),
                nameof(CraftVillageRow.ProvinceFrom2025)),
        ],
    };

    private static PartShape DisplayPoints => new()
    {
        Key = JsonEncodedText.Encode("displayPoints"),
        From = "product_display_points l JOIN display_points t ON t.id = l.display_point_id",
        Parent = "l.product_id",
        Order = "t.id",
        Members =
        [
            DocumentMember.Keyed<DisplayPointRow>("t", nameof(DisplayPointRow.Id), Number),
            .. DocumentMember.Of<DisplayPointRow>(
                "t",
                nameof(DisplayPointRow.Name),
                nameof(DisplayPointRow.Address),
                nameof(DisplayPointRow.Commune),
                nameof(DisplayPointRow.District),
                nameof(DisplayPointRow.Province),
                nameof(DisplayPointRow.ProvinceBefore2025),
                nameof(DisplayPointRow.ProvinceFrom2025),
                nameof(DisplayPointRow.Latitude),
                nameof(DisplayPointRow.Longitude)),
        ],
    };

    private static PartShape ListSourcesOf<TLink>(string table, params string[] ofLink)
        where TLink : ListLinkRow => SourcesOf<TLink>(table, [.. ofLink, nameof(ListLinkRow.Sheet), nameof(ListLinkRow.RowNumber), nameof(ListLinkRow.Cells)]);

    private static PartShape SourcesOf<TLink>(string table, params string[] ofLink)
        where TLink : SourceLinkRow => new()
        {
            Key = JsonEncodedText.Encode("sources"),
            From = $"{table} l JOIN sources t ON t.id = l.source_id",
            Parent = "l.record_id",
            Order = "t.id",
            Members =
            [
                DocumentMember.Keyed<SourceRow>("t", nameof(SourceRow.Id), Number),
                .. DocumentMember.Of<SourceRow>("t", nameof(SourceRow.Address), nameof(SourceRow.PrintedDate)),
                .. DocumentMember.Of<TLink>("l", ofLink),
            ],
        };
}
