using Ocop.Domain.Certification;
using Ocop.Storage.Details;
using Ocop.Storage.Producers;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Searching;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Products;

/// <summary>How products are read.</summary>
internal static class ProductMap
{
    public static readonly EntityMap<ProductRecord> Map = new()
    {
        Source = "products p",
        Alias = "p",
        Reachable = TableSet.Products | TableSet.Standings | TableSet.Certificates | TableSet.Producers | TableSet.Found | TableSet.Nearby,
        Join = JoinWriter.JoinProducts,
        Spans = new SpanSource(TableSet.Standings, "product_standings s", "s", "s.product_id"),
        Create = fields => new ProductRecord((ProductFields)fields),
        Search = SearchIndex.Products,
        Columns =
        [
            Of(ProductFields.None, "p.id", (reader, i, product) => product.Id = reader.GetInt64(i)),
            Of(ProductFields.Code, "p.code", (reader, i, product) => product.Code = reader.GetString(i)),
            Of(ProductFields.Name, "p.name", (reader, i, product) => product.Name = reader.GetString(i)),
            Of(ProductFields.ProducerId, "p.producer_id", (reader, i, product) => product.ProducerId = reader.Number(i)),
            Of(ProductFields.Place, "p.commune, p.district, p.province", (reader, i, product) => product.Place = reader.Place(i), width: 3),
            Of(ProductFields.Provinces, "p.province_before_2025, p.province_from_2025", ReadProvinces, width: 2),
            Of(ProductFields.GroupAsPrinted, "p.group_as_printed", (reader, i, product) => product.GroupAsPrinted = reader.Text(i)),
            Of(ProductFields.CreatedAt, "p.created_at", (reader, i, product) => product.CreatedAt = reader.Instant(i)),
            Of(ProductFields.UpdatedAt, "p.updated_at", (reader, i, product) => product.UpdatedAt = reader.Instant(i)),
            Of(ProductFields.Revision, "p.revision", (reader, i, product) => product.Revision = reader.GetInt64(i)),
            Of(ProductFields.OfficialCode, "p.official_code", (reader, i, product) => product.OfficialCode = reader.Text(i)),
            Of(ProductFields.NameEn, "p.name_en", (reader, i, product) => product.NameEn = reader.Text(i)),
            Of(ProductFields.Description, "p.description", (reader, i, product) => product.Description = reader.Text(i)),
            Of(ProductFields.Story, "p.story", (reader, i, product) => product.Story = reader.Text(i)),
            Of(ProductFields.SetNumber, "p.set_number", (reader, i, product) => product.SetNumber = reader.SmallNumber(i)),
            Of(ProductFields.CommuneCodes, "p.commune_code_before_2025, p.commune_code_from_2025", ReadCommuneCodes, width: 2),
            Of(ProductFields.Location, "p.latitude, p.longitude", (reader, i, product) => product.Location = reader.Location(i), width: 2),
            Of(ProductFields.Traceability, "p.traceability_system, p.traceability_address", ReadTraceability, width: 2),
            new((ulong)ProductFields.Kilometres, "n.kilometres", TableSet.Nearby, (reader, i, product) => product.Kilometres = reader.GetDouble(i)),
            Standing(ProductFields.Certified, "s.certified", (reader, i, product) => product.Certified = reader.GetBoolean(i)),
            Standing(ProductFields.Stars, "s.stars", (reader, i, product) => product.Stars = reader.SmallNumber(i)),
            Standing(ProductFields.Status, "s.status", (reader, i, product) => product.Status = reader.Name<CertificateStatus>(i)),
            Standing(
                ProductFields.CertificateInForceId,
                "s.certificate_in_force_id",
                (reader, i, product) => product.CertificateInForceId = reader.Number(i)),
            Standing(
                ProductFields.ShownCertificateId,
                "s.shown_certificate_id",
                (reader, i, product) => product.ShownCertificateId = reader.Number(i)),
            new(1UL << ProducerOfProductFields.Bit, "r.id", TableSet.Producers, ReadProducer),
            .. ProducerMap.Map.Columns.Skip(1).Select(column =>
                column.Within<ProductRecord>(ProducerOfProductFields.Shift, product => product.JoinedProducer)),
        ],
    };

    private static Column<ProductRecord> Of(ProductFields field, string sql, ColumnReader<ProductRecord> read, int width = 1) =>
        new((ulong)field, sql, TableSet.Products, read, width);

    private static Column<ProductRecord> Standing(ProductFields field, string sql, ColumnReader<ProductRecord> read) =>
        new((ulong)field, sql, TableSet.Standings, read);

    /// <summary>Makes the producer that the columns after this one fill; none where the product has none.</summary>
    private static void ReadProducer(Rows reader, int ordinal, ProductRecord product) =>
        product.JoinProducer(reader.Number(ordinal));

    private static void ReadProvinces(Rows reader, int ordinal, ProductRecord product)
    {
        product.ProvinceBefore2025 = reader.Text(ordinal);
        product.ProvinceFrom2025 = reader.Text(ordinal + 1);
    }

    private static void ReadCommuneCodes(Rows reader, int ordinal, ProductRecord product)
    {
        product.CommuneCodeBefore2025 = reader.Text(ordinal);
        product.CommuneCodeFrom2025 = reader.Text(ordinal + 1);
    }

    private static void ReadTraceability(Rows reader, int ordinal, ProductRecord product) =>
        product.Traceability = reader.Text(ordinal) is { } system ? new TraceabilityRecord(system, reader.Text(ordinal + 1)) : null;
}
