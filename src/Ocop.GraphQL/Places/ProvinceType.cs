using NodaTime;
using Ocop.Domain.Places;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Places;

/// <summary>The type <c>Province</c> and the root field <c>provinces</c>.</summary>
internal static class ProvinceType
{
    private const string KindName = "ProvinceKind";
    private static readonly IReadOnlyList<Province> Units = [.. Provinces.At(ProvinceEras.ReformDay.PlusDays(-1)), .. Provinces.At(ProvinceEras.ReformDay)];
    private static readonly int MostProvinces = Provinces.At(ProvinceEras.ReformDay.PlusDays(-1)).Count;
    private static readonly int MostAliases = Units.Max(unit => unit.Aliases.Count);
    private static readonly int MostPredecessors = Units.Max(unit => unit.Predecessors.Count);

    /// <summary>Adds the types and the root field to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Enum(
            KindName,
            "The kind of a provincial unit.",
            kind => kind
                .Value(EnumNames<ProvinceKind>.Of(ProvinceKind.Province), "A province (tỉnh).")
                .Value(EnumNames<ProvinceKind>.Of(ProvinceKind.City), "A centrally run city (thành phố trực thuộc trung ương)."));
        schema.Object<ProvinceView>(
            "Province",
            "A provincial unit of its era: one of 63 until 2025-06-30, one of 34 from 2025-07-01. Codes were reused, so a code means a unit only together with its era.",
            province => province
                .Field("code", "String!", "Official two-digit code, unique within the era.", p => FieldValue.Of(p.Province.Code))
                .Field("name", "String!", "The name without its kind.", p => FieldValue.Of(p.Province.Name))
                .Field("fullName", "String!", "The name with its kind on the day, in Vietnamese.", p => FieldValue.Of(p.Province.FullNameAt(p.Day)))
                .Field("kind", $"{KindName}!", "The kind on the day: Đồng Nai became a city on 2026-04-30.", p => EnumNames<ProvinceKind>.Value(p.Province.KindAt(p.Day)))
                .Field("aliases", "[String!]!", "Other names and spellings seen in print.",
                    f => f.Read(p => FieldValue.Strings(p.Province.Aliases)).ListSize(new ListSize { AssumedSize = MostAliases }))
                .Field("validFrom", "LocalDate", "First day of the unit's era; null for the era before the reform.", p => LocalDateScalar.Of(p.Province.From))
                .Field("validUntil", "LocalDate", "Last day of the unit's era; null for the era since the reform.", p => LocalDateScalar.Of(p.Province.Until))
                .Field("successor", "Province", "The unit of 2025-07-01 that holds this one whole; null for units since then.", Successor)
                .Field("predecessors", "[Province!]!", "The units of before 2025-07-01 that this one holds; empty for those units.",
                    f => f.Read(Predecessors).ListSize(new ListSize { AssumedSize = MostPredecessors })));
        schema.Query(query => query.Field(
            "province",
            "Province",
            "The province of a code. A code that no province has, or none of the day given, is a typed error; the latter names the unit of the other era.",
            f => f.ResolvedBy(new ProvinceResolver())
                .Argument("code", "String!", "The official two-digit code, of either era.")
                .Argument("at", "LocalDate", ProvinceArgument.AtDescription)));
        schema.Query(query => query.Field(
            "provinces",
            "[Province!]",
            "The provinces of a day, by code: 63 before 2025-07-01, 34 from then on.",
            f => f.ResolvedBy(new ProvincesResolver())
                .ListSize(new ListSize { AssumedSize = MostProvinces })
                .Argument("at", "LocalDate", "The day; today in Asia/Ho_Chi_Minh when not given, and not before 2018-05-07, when the programme began.")));
    }

    private static FieldValue Successor(ProvinceView view) =>
        FieldValue.Object(view.Province.Successor is { } unit ? new ProvinceView(unit, ProvinceEras.ReformDay) : null);

    private static FieldValue Predecessors(ProvinceView view) => FieldValue.Objects(
        [.. view.Province.Predecessors.Select(unit => new ProvinceView(unit, ProvinceEras.ReformDay.PlusDays(-1)))]);

    private sealed class ProvinceResolver : RefusingResolver
    {
        protected override void Resolve(FieldBatch batch)
        {
            var (code, at) = (batch.Arguments.Get<string>("code")!, batch.Arguments.Get<LocalDate?>("at"));
            batch.SetAll(FieldValue.Object(ProvinceArgument.Get(code, at, batch.Request.State<RegistryRequest>().Today)));
        }
    }

    private sealed class ProvincesResolver : RefusingResolver
    {
        protected override void Resolve(FieldBatch batch)
        {
            var day = AsOf.Of(batch.Arguments.Get<LocalDate?>("at"), batch.Request.State<RegistryRequest>()).Date;
            batch.SetAll(FieldValue.Objects([.. Provinces.At(day).Select(unit => new ProvinceView(unit, day))]));
        }
    }
}
