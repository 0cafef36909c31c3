using Ocop.Domain.Places;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Places;

/// <summary>The type <c>Commune</c> and the root field <c>communes</c>.</summary>
internal static class CommuneType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Commune";

    private const string KindName = "CommuneKind";

    // A province has about a hundred since the reform, and had up to six times as many before it.
    private static readonly ListSize OfProvince = new() { AssumedSize = 200 };

    /// <summary>Adds the types and the root field to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Enum(
            KindName,
            "The kind of a unit of the lowest level.",
            kind => kind
                .Value(EnumNames<CommuneKind>.Of(CommuneKind.Commune), "A commune (xã).")
                .Value(EnumNames<CommuneKind>.Of(CommuneKind.Ward), "A ward (phường).")
                .Value(EnumNames<CommuneKind>.Of(CommuneKind.SpecialZone), "A special zone (đặc khu), from 2025-07-01.")
                .Value(EnumNames<CommuneKind>.Of(CommuneKind.Town), "A town (thị trấn), until 2025-06-30."));
        schema.Object<CommuneView>(
            Name,
            "A commune, ward, town or special zone of an official list, as it is on a day.",
            commune => commune
                .Field("code", "String!", "The official code of five digits, unique within its era.", c => FieldValue.Of(c.Record.Code))
                .Field("name", "String!", "The name without its kind.", c => FieldValue.Of(c.Commune.Name))
                .Field("fullName", "String!", "The name with its kind on the day, in Vietnamese.", c => FieldValue.Of(c.Commune.FullNameAt(c.Province.Day)))
                .Field("kind", $"{KindName}!", "The kind on the day.", c => EnumNames<CommuneKind>.Value(c.Record.Kind))
                .Field("province", "Province!", "The province it belongs to on the day.", c => FieldValue.Object(c.Province))
                .Field("validFrom", "LocalDate", "First day on which it is so; null where the list does not say it.", c => LocalDateScalar.Of(c.Record.ValidFrom))
                .Field("validUntil", "LocalDate", "Last day on which it is so; null while it is.", c => LocalDateScalar.Of(c.Record.ValidUntil)));
        schema.Query(query => query.Field(
            "communes",
            $"[{Name}!]",
            "The communes of a province on a day, in Vietnamese alphabetical order, of the official list. A typed error while no list of that day is recorded.",
            f => f.ResolvedBy(new CommunesResolver())
                .Cost(Weights.Statement)
                .ListSize(OfProvince)
                .Argument("provinceCode", "String!", "The province's code.")
                .Argument("at", "LocalDate", ProvinceArgument.AtDescription)
                .Argument("search", "String", "Only those whose name holds this; case and accents are forgiven.")));
    }
}
