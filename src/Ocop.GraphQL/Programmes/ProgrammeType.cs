using Ocop.Domain.Dates;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Sources;
using Ocop.GraphQL.Time;
using Ocop.Storage.Programmes;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Programmes;

/// <summary>The type <c>Programme</c> and the root field <c>programmes</c>.</summary>
internal static class ProgrammeType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Programme";

    /// <summary>Adds the type and the root field to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Object<ProgrammeView>(
            Name,
            "A programme (chương trình) of a province or district and a period, as authorities and newspapers tell of it: plan, targets, results, events and who helps.",
            programme => DefineParts(DefineFacts(programme.Implements("Node"))));
        schema.Query(query => query.Field(
            "programmes",
            $"[{Name}!]!",
            "Programmes of a place and period, by place and then by last year; those of districts count to the province that held the district.",
            f => f.ResolvedBy(new ProgrammesResolver())
                .Cost(Weights.Statement)
                .ListSize(Weights.Programmes)
                .Argument("provinceCode", "String", "Code of a province of either era; a reused code finds the programmes of both units. All provinces when not given.")
                .Argument("period", "String", "Years that the programme's own overlap: 2021-2025, 2024, or ..2025 for everything until 2025. All periods when not given.")
                .Argument("asOf", "LocalDate", AsOf.Description)));
    }

    private static ObjectBuilder<ProgrammeView> DefineFacts(ObjectBuilder<ProgrammeView> programme) => programme
        .Field("id", "ID!", "Opaque identity for node and for client caches; carries the day when one was asked for.", Id)
        .Field("code", "String!", "Permanent public code; derived from place, period and decision.", p => FieldValue.Of(p.Record.Code))
        .Field("place", "String!", "The place as the source prints it; the unit may no longer exist.", p => FieldValue.Of(p.Record.Place.ToString()))
        .Field("province", "Province", "The province in which the place lies on the day; null while it is not certain.",
            p => ProvinceView.Value(p.Record.ProvinceBefore2025, p.Record.ProvinceFrom2025, p.AsOf.Date))
        .Field("period", "String!", "The years: 2021-2025, 2024 for one year, ..2025 where no source states the first.", p => FieldValue.Of(p.Record.Period.ToString()))
        .Field("issuedBy", "String", "Who issued the plan; null while no source states it.", p => FieldValue.Of(p.Record.IssuedBy))
        .Field("decisionNumber", "String", "Number of the decision that issued the plan; null while no source states it.", p => FieldValue.Of(p.Record.DecisionNumber))
        .Field("issuedOn", "LocalDate", "The day on which the plan was issued; null while no source states the day.", IssuedOn)
        .Field("issuedDate", "String", "The date of issue as far as a source states it: a year, a month or a day.", p => FieldValue.Of(p.Record.Issued))
        .Field("issuedAsPrinted", "String", "The source's own words for that date.", p => FieldValue.Of(p.Record.IssuedAsPrinted))
        .Field("createdAt", "Instant!", "When the programme was first recorded here.", p => InstantScalar.Of(p.Record.CreatedAt))
        .Field("updatedAt", "Instant!", "When a fact of the programme last changed here.", p => InstantScalar.Of(p.Record.UpdatedAt));

    private static void DefineParts(ObjectBuilder<ProgrammeView> programme) => programme
        .Field("targets", $"[{TargetType.Name}!]!", "Targets, and results that were reported without one, in the source's order.",
            f => f.ResolvedBy(new TargetsResolver()).ListSize(Weights.Targets))
        .Field("events", "[PromotionEvent!]!", "Conferences, trade promotion, evaluation rounds, awards.", f => Parts(f, ProgrammePart.Event))
        .Field("organisations", "[SupportOrganisation!]!", "Who leads, evaluates and helps.", f => Parts(f, ProgrammePart.Organisation))
        .Field("channels", "[ProgrammeChannel!]!", "Ways to buyers that the source names.", f => Parts(f, ProgrammePart.Channel))
        .Field("displayPoints", "[ProgrammeDisplayPoint!]!", "Places that show and sell the products.", f => Parts(f, ProgrammePart.DisplayPoint))
        .Field("namedProducts", "[NamedProduct!]!", "Products that the source names, as it names them.", f => Parts(f, ProgrammePart.Product))
        .Field("statements", "[ProgrammeStatement!]!", "What the source states besides, in words: aims, steps, rules, actors, directions.", f => Parts(f, ProgrammePart.Statement))
        .Field("sources", "[Source!]!", "Where the facts recorded here were read.",
            f => f.ResolvedBy(new SourcesResolver<ProgrammeView>(RecordKind.Programme)).ListSize(Weights.Sources));

    private static void Parts(ObjectFieldBuilder<ProgrammeView> field, ProgrammePart part) =>
        field.ResolvedBy(new ProgrammePartsResolver(part)).ListSize(Weights.ProgrammeParts);

    private static FieldValue Id(ProgrammeView programme) =>
        FieldValue.Of(new GlobalId(Name, programme.Record.Code, programme.AsOf.InId).ToString());

    private static FieldValue IssuedOn(ProgrammeView programme) => DayOf(programme.Record.Issued);

    /// <summary>The day of a stated date; null where less than a day is stated.</summary>
    public static FieldValue DayOf(string? stated) =>
        LocalDateScalar.Of(stated is not null && StatedDate.Parse(stated) is { IsDay: true } day ? day.First : null);
}
