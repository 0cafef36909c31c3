using System.Globalization;
using System.Numerics;
using System.Text;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>
/// Prints a plan as text, for tests and for people. A layer stands in braces behind its type; behind a field stand its type,
/// where its arguments come from, and when it is included.
/// </summary>
internal static class PlanPrinter
{
    /// <summary>Prints a plan; equal plans print equally.</summary>
    public static string Print(OperationPlan plan)
    {
        var text = new StringBuilder();
        text.Append(plan.Kind == OperationKind.Mutation ? "mutation" : "query");
        text.Append(plan.Name is null ? "" : $" {plan.Name}").Append('\n');
        PrintLayer(text, plan.Root, plan.ConditionVariables, 0);
        return text.ToString();
    }

    private static void PrintLayer(StringBuilder text, LayerPlan layer, IReadOnlyList<string> variables, int indent)
    {
        text.Append(' ', indent).Append(layer.Type.Name).Append(" {\n");
        foreach (var field in layer.Fields)
        {
            PrintField(text, field, variables, indent + 2);
        }

        text.Append(' ', indent).Append("}\n");
    }

    private static void PrintField(StringBuilder text, FieldPlan field, IReadOnlyList<string> variables, int indent)
    {
        text.Append(' ', indent).Append(field.ResponseName);
        if (field.IsConstant)
        {
            text.Append(CultureInfo.InvariantCulture, $" = \"{field.Layer.Type.Name}\"");
        }
        else
        {
            text.Append(field.ResponseName == field.Definition.Name ? "" : $" <- {field.Definition.Name}");
            text.Append(CultureInfo.InvariantCulture, $": {field.Definition.Type}{Arguments(field)}");
        }

        text.Append(Merged(field)).Append(Condition(field.Condition, variables)).Append('\n');
        foreach (var child in field.Children)
        {
            PrintLayer(text, child, variables, indent + 2);
        }
    }

    private static string Arguments(FieldPlan field) =>
        field.Definition.Arguments.Count == 0 ? "" : field.Arguments.IsConstant ? " (constant arguments)" : " (arguments from variables)";

    private static string Merged(FieldPlan field) => field.Occurrences.Length == 1 ? "" : $" merged from {field.Occurrences.Length}";

    private static string Condition(IncludeCondition condition, IReadOnlyList<string> variables) =>
        condition.IsAlways ? "" : " if " + string.Join(" or ", condition.Alternatives.Select(alternative => Conjunction(alternative, variables)));

    private static string Conjunction(Conjunction conjunction, IReadOnlyList<string> variables)
    {
        var terms = new List<string>();
        for (var rest = conjunction.Mask; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            terms.Add($"{((conjunction.Expected >> bit & 1) == 1 ? "" : "not ")}${variables[bit]}");
        }

        return string.Join(" and ", terms);
    }
}
