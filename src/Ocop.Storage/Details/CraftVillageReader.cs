using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Details;

/// <summary>Reads craft villages in the snapshot it belongs to.</summary>
public sealed class CraftVillageReader
{
    private readonly ReadSession session;

    internal CraftVillageReader(ReadSession session) => this.session = session;

    /// <summary>Finds the villages of these identities, in no particular order; identities without a village are left out.</summary>
    public IReadOnlyList<CraftVillageRecord> FindByIds(IReadOnlyCollection<long> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var sql = session.NewText().Append(
            "SELECT v.id, v.name, v.commune, v.district, v.province, v.province_before_2025, v.province_from_2025 FROM craft_villages v WHERE ");
        session.Dialect.In(sql, "v.id", [.. ids.Cast<object>()]);
        using var rows = session.Execute(sql);
        var villages = new List<CraftVillageRecord>();
        while (rows.Read())
            villages.Add(Read(rows));
        return villages;
    }

    private static CraftVillageRecord Read(Rows rows) => new(rows.GetInt64(0), rows.GetString(1), rows.Place(2))
    {
        ProvinceBefore2025 = rows.Text(5),
        ProvinceFrom2025 = rows.Text(6),
    };
}
