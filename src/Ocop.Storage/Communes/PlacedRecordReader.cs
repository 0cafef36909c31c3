using System.Data.Common;
using System.Globalization;
using Ocop.Domain.Places;

namespace Ocop.Storage.Communes;

/// <summary>Reads the printed places of records of a table, one after the other.</summary>
/// <remarks>Where a source has no date, the stated dates of the decisions on the record stand for it, as they do for its provinces.</remarks>
/// <param name="connection">The connection that writes.</param>
/// <param name="kind">The table of the records.</param>
internal sealed class PlacedRecordReader(DbConnection connection, PlacedKind kind)
{
    /// <summary>The records with a printed commune.</summary>
    /// <param name="among">The identities of those that are looked at; null for all.</param>
    public IEnumerable<PlacedRecord> Read(IReadOnlyCollection<long>? among = null)
    {
        var (ofRecords, ofDecisions) = among is null ? ("", "") : ($"AND r.id IN ({Listed(among)})", $"WHERE a.record_id IN ({Listed(among)})");
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            SELECT r.id, r.commune, r.district, r.province, r.province_before_2025, r.province_from_2025,
                r.commune_code_before_2025, r.commune_code_from_2025,
                coalesce(o.printed_date, d.stated_date, CAST(d.stated_year AS text))
            FROM {kind.Table} r LEFT JOIN {kind.Links} l ON l.record_id = r.id LEFT JOIN sources o ON o.id = l.source_id
            LEFT JOIN (SELECT * FROM ({kind.Decisions}) a {ofDecisions}) d ON d.record_id = r.id AND o.printed_date IS NULL
            WHERE r.commune IS NOT NULL {ofRecords} ORDER BY r.id
            """;
        using var reader = command.ExecuteReader();
        PlacedRecord? current = null;
        while (reader.Read())
        {
            if (current?.Id != reader.GetInt64(0))
            {
                if (current is not null)
                    yield return current;
                current = ReadRecord(reader);
            }

            current.PrintedOn(Text(reader, 8));
        }

        if (current is not null)
            yield return current;
    }

    private static string Listed(IEnumerable<long> ids) => string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));

    private static PlacedRecord ReadRecord(DbDataReader reader) => new(
        reader.GetInt64(0),
        new PrintedPlace(Text(reader, 1), Text(reader, 2), Text(reader, 3)),
        new PlaceResolution(
            Unit(Text(reader, 4), ProvinceEra.Before2025Reform), Unit(Text(reader, 5), ProvinceEra.From2025Reform)),
        new CommuneCodePair(Text(reader, 6), Text(reader, 7)));

    private static Province? Unit(string? code, ProvinceEra era) => code is null ? null : Provinces.Find(code, era);

    private static string? Text(DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);
}
