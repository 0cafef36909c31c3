using Ocop.Domain.Refusals;

namespace Ocop.GraphQL.Scoring;

/// <summary>What is wrong with a sheet, as the facts of an error.</summary>
internal static class SheetProblem
{
    /// <summary>The rule, the message and the criterion that it is about.</summary>
    public static IReadOnlyDictionary<string, object?> FactsOf(Refusal problem) => new Dictionary<string, object?>
    {
        ["rule"] = problem.Rule,
        ["message"] = problem.Message,
        ["criterion"] = CriterionOf(problem),
        ["article"] = problem.Article?.ToString(),
    };

    private static string? CriterionOf(Refusal problem) => problem switch
    {
        CriterionUnknown unknown => unknown.Criterion,
        CriterionNotScored group => group.Criterion,
        MarkNotAnOption mark => mark.Criterion,
        MarkMissing missing => missing.Criterion,
        MarkRepeated repeated => repeated.Criterion,
        MarkCaseMissing missing => missing.Criterion,
        MarkCaseUnknown unknown => unknown.Criterion,
        MarkWithoutPrerequisite without => without.Criterion,
        _ => null,
    };
}
