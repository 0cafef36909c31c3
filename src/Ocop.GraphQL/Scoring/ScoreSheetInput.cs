using Ocop.Domain;
using Ocop.Domain.Criteria;
using Ocop.Domain.Refusals;
using Ocop.Domain.Scoring;
using Ocop.GraphQL.Criteria;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Filtering;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Scoring;

/// <summary><c>ScoreSheetInput</c> and <c>MarkInput</c>.</summary>
internal static class ScoreSheetInput
{
    /// <summary>The input's name.</summary>
    public const string Name = "ScoreSheetInput";

    /// <summary>The most marks or hard stops that are read; a sheet has fewer than 40 scored criteria.</summary>
    public const int MostEntries = 100;

    private const string MarkName = "MarkInput";

    /// <summary>Adds the inputs to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        schema.Input(
            Name,
            "One member's score sheet (phiếu chấm điểm): a mark for every scored criterion of a product set.",
            sheet => sheet
                .Field("edition", "String", CriteriaOf.EditionDescription)
                .Field("setNumber", "Int!", "The number of the product set, 1 to 26.")
                .Field("marks", $"[{MarkName}!]!", $"The marks, in any order; at most {MostEntries}.", m => m.Cost(0))
                .Field("hardStops", $"[{HardStopType.KindName}!]", $"What was found that bars the product; at most {MostEntries}."));
        schema.Input(
            MarkName,
            "A mark: the points of one of the criterion's options, or 0 where not even the lowest is met. Where two options have the same points the one with the higher floor counts.",
            mark => mark
                .Field("criterion", "String!", "The code of a scored criterion, such as 3.5.")
                .Field("points", "Int!", "The points.")
                .Field("case", "Int", "1 or 2 where the criterion is judged by one of two cases; not given otherwise."));
    }

    /// <summary>Reads the input.</summary>
    /// <exception cref="FieldRefusal">The sheet cannot be rated; the error names everything that is wrong with it.</exception>
    public static ScoreSheet Read(InputObject input, RegistryRequest request)
    {
        var marks = Entries(input, "marks").Select(mark => MarkOf((InputObject)mark!)).ToList();
        var stops = Entries(input, "hardStops").Select(kind => EnumNames<HardStopKind>.Parse((string)kind!)).Distinct().ToList();
        var set = CriteriaOf.Get(input.Get<string>("edition"), input.Get<int>("setNumber"), request.Today);
        var sheet = ScoreSheet.Create(set, marks);
        var problems = ProblemsOf(sheet, stops, set);
        return problems.Count == 0 ? sheet.Value.WithHardStops(stops).Value : throw Refused(set, problems);
    }

    private static List<Refusal> ProblemsOf(Result<ScoreSheet> sheet, List<HardStopKind> stops, CriteriaSet set) =>
    [
        .. sheet.Refusal switch { null => [], ScoreSheetRefused refused => refused.Problems, var other => [other] },
        .. stops.Select(stop => HardStops.Find(set, [stop]).Refusal).OfType<Refusal>(),
    ];

    private static FieldRefusal Refused(CriteriaSet set, List<Refusal> problems) => FieldRefusal.Of(
        RegistryErrorCodes.ScoreSheetRefused,
        new ScoreSheetRefused(set.Number, problems).Message,
        ("problems", problems.ConvertAll(SheetProblem.FactsOf)));

    private static Mark MarkOf(InputObject mark)
    {
        var criterion = mark.Get<string>("criterion")!;
        TextLimit.Check(criterion);
        return new Mark(criterion, mark.Get<int>("points"), mark.Get<int?>("case"));
    }

    private static object?[] Entries(InputObject input, string name)
    {
        var entries = input.Get<object?[]>(name) ?? [];
        return entries.Length <= MostEntries
            ? entries
            : throw FieldRefusal.Of(
                RegistryErrorCodes.TooManyValues,
                $"{name} holds {entries.Length} entries, but a sheet has at most {MostEntries}.",
                ("value", entries.Length), ("maximum", MostEntries));
    }
}
