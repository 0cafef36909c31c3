using Ocop.Domain.Producers;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Producers;

/// <summary>How producers are read.</summary>
internal static class ProducerMap
{
    public static readonly EntityMap<ProducerRecord> Map = new()
    {
        Source = "producers r",
        Alias = "r",
        Reachable = TableSet.Producers | TableSet.Found,
        Create = fields => new ProducerRecord((ProducerFields)fields),
        Search = SearchIndex.Producers,
        Columns =
        [
            Of(ProducerFields.None, "r.id", (reader, i, producer) => producer.Id = reader.GetInt64(i)),
            Of(ProducerFields.Code, "r.code", (reader, i, producer) => producer.Code = reader.GetString(i)),
            Of(ProducerFields.Name, "r.name", (reader, i, producer) => producer.Name = reader.GetString(i)),
            Of(ProducerFields.Kind, "r.kind", (reader, i, producer) => producer.Kind = reader.Name<ProducerKind>(i)),
            Of(ProducerFields.KindAsPrinted, "r.kind_as_printed", (reader, i, producer) => producer.KindAsPrinted = reader.Text(i)),
            Of(ProducerFields.Place, "r.commune, r.district, r.province", (reader, i, producer) => producer.Place = reader.Place(i), width: 3),
            Of(ProducerFields.Provinces, "r.province_before_2025, r.province_from_2025", ReadProvinces, width: 2),
            Of(ProducerFields.TaxCode, "r.tax_code", (reader, i, producer) => producer.TaxCode = reader.Text(i)),
            Of(ProducerFields.CommuneCodes, "r.commune_code_before_2025, r.commune_code_from_2025", ReadCommuneCodes, width: 2),
            Of(ProducerFields.CraftVillageId, "r.craft_village_id", (reader, i, producer) => producer.CraftVillageId = reader.Number(i)),
            Of(ProducerFields.CreatedAt, "r.created_at", (reader, i, producer) => producer.CreatedAt = reader.Instant(i)),
            Of(ProducerFields.UpdatedAt, "r.updated_at", (reader, i, producer) => producer.UpdatedAt = reader.Instant(i)),
            Of(ProducerFields.Revision, "r.revision", (reader, i, producer) => producer.Revision = reader.GetInt64(i)),
        ],
    };

    private static Column<ProducerRecord> Of(ProducerFields field, string sql, ColumnReader<ProducerRecord> read, int width = 1) =>
        new((ulong)field, sql, TableSet.Producers, read, width);

    private static void ReadProvinces(Rows reader, int ordinal, ProducerRecord producer)
    {
        producer.ProvinceBefore2025 = reader.Text(ordinal);
        producer.ProvinceFrom2025 = reader.Text(ordinal + 1);
    }

    private static void ReadCommuneCodes(Rows reader, int ordinal, ProducerRecord producer)
    {
        producer.CommuneCodeBefore2025 = reader.Text(ordinal);
        producer.CommuneCodeFrom2025 = reader.Text(ordinal + 1);
    }
}
