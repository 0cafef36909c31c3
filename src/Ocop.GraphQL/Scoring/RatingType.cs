using Ocop.Domain.Scoring;
using Ocop.GraphQL.Criteria;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;

namespace Ocop.GraphQL.Scoring;

/// <summary>The types <c>RatingResult</c>, <c>UnmetFloor</c> and <c>Gap</c>, and the root field <c>rate</c>.</summary>
internal static class RatingType
{
    private const string Name = "RatingResult";
    private const string FloorName = "UnmetFloor";
    private const string GapName = "Gap";

    private static readonly ListSize Floors = new() { AssumedSize = 50 };
    private static readonly ListSize Gaps = new() { AssumedSize = 40 };
    private static readonly ListSize Sentences = new() { AssumedSize = 60 };

    /// <summary>Adds the types and the root field to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        DefineResult(schema);
        DefineFloor(schema);
        DefineGap(schema);
        schema.Query(query => query.Field(
            "rate",
            Name,
            "What a score sheet comes to, by the rules of Decision 26/2026/QĐ-TTg: a service that records nothing. A sheet that cannot be rated is one typed error that lists everything wrong with it.",
            f => f.ResolvedBy(new RateResolver())
                .Cost(Weights.Statement)
                .Argument("sheet", $"{ScoreSheetInput.Name}!", "The sheet.")));
    }

    private static void DefineResult(SchemaBuilder schema) => schema.Object<RatingView>(
        Name,
        "What a sheet earns: two gates, the band of its total and the floors of its criteria, of which the lower counts. A decision alone makes it a certificate.",
        result => result
            .Cost(0)
            .Field("criteriaSet", $"{CriteriaSetType.Name}!", "The criteria by which it was rated.", f => f.Read(r => FieldValue.Object(r.Sheet.Set)).Cost(0))
            .Field("total", "Decimal!", "The sum of all marks, 0 to 100.", r => FieldValue.Of(r.Rating.Total))
            .Field("partA", "Decimal!", "The points of part A.", r => FieldValue.Of(r.Rating.PartA))
            .Field("partB", "Decimal!", "The points of part B.", r => FieldValue.Of(r.Rating.PartB))
            .Field("partC", "Decimal!", "The points of part C.", r => FieldValue.Of(r.Rating.PartC))
            .Field("starsByBand", "Int!", "The stars of the band in which the total lies, 1 to 5.", r => FieldValue.Of(r.Rating.StarsByBand.Stars))
            .Field("starsByFloors", "Int!", "The most stars whose floors are all met, 2 to 5.", r => FieldValue.Of(r.Rating.StarsByFloors.Stars))
            .Field("stars", "Int", "The stars: the lower of both gates; null because of a hard stop, which leaves none.", r => FieldValue.Of(r.Rating.Stars?.Stars))
            .Field("hardStops", $"[{HardStopType.Name}!]!", "What bars the product; empty for nothing.",
                f => f.Read(r => FieldValue.Objects(r.Rating.HardStops)).Cost(0).ListSize(HardStopType.Most))
            .Field("unmetFloors", $"[{FloorName}!]!", "Every floor not met, for three stars first, then in the sheet's order; those above the band included.",
                f => f.Read(r => FieldValue.Objects(r.Rating.UnmetFloors)).Cost(0).ListSize(Floors))
            .Field("explanation", "[String!]!", "The result in sentences: hard stops, band, every unmet floor, stars.",
                f => f.Read(r => FieldValue.Strings(r.Rating.Explanation)).ListSize(Sentences))
            .Field("gaps", $"[{GapName}!]", "The cheapest way up: the fewest criteria to raise, and of such ways the one with the fewest points; empty where the stars are reached already. A typed error after a hard stop, which no marks undo.",
                f => f.ResolvedBy(new GapsResolver())
                    .Cost(Weights.Statement)
                    .ListSize(Gaps)
                    .Argument("target", "Int!", "The stars to reach, 1 to 5.")));

    private static void DefineFloor(SchemaBuilder schema) => schema.Object<UnmetFloor>(
        FloorName,
        "A floor (yêu cầu tối thiểu) that a criterion's points do not meet.",
        floor => floor
            .Cost(0)
            .Field("criterion", $"{CriterionType.Name}!", "The criterion.", f => f.Read(u => FieldValue.Object(u.Criterion)).Cost(0))
            .Field("points", "Decimal!", "The points it has.", u => FieldValue.Of(u.Points))
            .Field("pointsNeeded", "Int!", "The least points that meet the floor.", u => FieldValue.Of(u.PointsNeeded))
            .Field("stars", "Int!", "The stars it is the floor for, 3 to 5.", u => FieldValue.Of(u.Stars.Stars)));

    private static void DefineGap(SchemaBuilder schema) => schema.Object<MarkChange>(
        GapName,
        "A mark to be raised on the way to more stars. That the points can be earned in practice is not said.",
        gap => gap
            .Cost(0)
            .Field("criterion", $"{CriterionType.Name}!", "The criterion.", f => f.Read(g => FieldValue.Object(g.Criterion)).Cost(0))
            .Field("from", "Int!", "The points it has.", g => FieldValue.Of(g.From))
            .Field("to", "Int!", "The points of the option to reach.", g => FieldValue.Of(g.To))
            .Field("points", "Int!", "The points gained.", g => FieldValue.Of(g.Points)));
}
