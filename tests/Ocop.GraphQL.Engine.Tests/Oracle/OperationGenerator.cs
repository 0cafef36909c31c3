using System.Text;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Oracle;

/// <summary>
/// Writes random valid operations on a schema: nested fields, fragments, fields selected again, and conditions. A response name
/// always stands for one field with one set of arguments, so that everything merges.
/// </summary>
internal sealed class OperationGenerator(Schema schema, int seed)
{
    private const int MostDepth = 4;
    private const int MostSelections = 40;

    private static readonly string[] Conditions = ["$a", "$b", "$c", "true", "false"];

    private readonly Random random = new(seed);
    private readonly List<string> fragments = [];
    private readonly HashSet<string> usedVariables = [];
    private int budget = MostSelections;

    /// <summary>The operation with its fragments: a query, at times a mutation where the schema has them.</summary>
    public string Operation()
    {
        var root = random.Next(5) == 0 && schema.Roots.Mutation is { } mutation ? mutation : schema.Roots.Query;
        var set = SelectionSet(root, 0);
        var text = new StringBuilder(root == schema.Roots.Query ? "query" : "mutation");
        if (usedVariables.Count > 0)
        {
            text.Append($"({string.Join(", ", usedVariables.Order().Select(v => v == "$n" ? "$n: Int! = 1" : $"{v}: Boolean! = false"))})");
        }

        return text.Append(' ').Append(set).AppendJoin("", fragments.Select(fragment => "\n" + fragment)).ToString();
    }

    /// <summary>Values of the variables, as JSON; some are left to their defaults.</summary>
    public string Variables()
    {
        var given = usedVariables.Where(_ => random.Next(4) > 0).Order()
            .Select(v => $"\"{v[1..]}\":{(v == "$n" ? $"{random.Next(6)}" : random.Next(2) == 0 ? "true" : "false")}");
        return $"{{{string.Join(",", given)}}}";
    }

    private string SelectionSet(CompositeType type, int depth)
    {
        var selections = new List<string> { Field(type, depth) };
        for (var count = random.Next(1, depth == 0 ? 8 : 5); count > 0 && budget > 0; count--, budget--)
        {
            selections.Add(Selection(type, depth));
        }

        return $"{{ {string.Join(' ', selections)} }}";
    }

    private string Selection(CompositeType type, int depth) => random.Next(7) switch
    {
        _ when budget <= 0 => Field(type, depth),
        0 => $"... {Directive()}{SelectionSet(type, depth)}",
        1 => $"... on {OverlappingType(type, out var narrower)} {Directive()}{SelectionSet(narrower, depth)}",
        2 when depth < MostDepth => $"...{Fragment(type, depth)} {Directive()}",
        _ => Field(type, depth),
    };

    private string OverlappingType(CompositeType type, out CompositeType narrower)
    {
        var overlapping = schema.Types.OfType<CompositeType>()
            .Where(candidate => schema.PossibleTypes(candidate).Intersect(schema.PossibleTypes(type)).Any())
            .ToList();
        narrower = overlapping[random.Next(overlapping.Count)];
        return narrower.Name;
    }

    private string Fragment(CompositeType type, int depth)
    {
        var name = $"F{fragments.Count}";
        fragments.Add("");
        var at = fragments.Count - 1;
        fragments[at] = $"fragment {name} on {OverlappingType(type, out var narrower)} {SelectionSet(narrower, depth + 1)}";
        return name;
    }

    private string Field(CompositeType type, int depth)
    {
        var candidates = type is FieldsType withFields
            ? withFields.Fields.Where(field => (depth < MostDepth && budget > 0) || field.Type.IsLeaf).ToList()
            : [];
        if (candidates.Count == 0 || random.Next(8) == 0)
        {
            return $"__typename {Directive()}";
        }

        var chosen = candidates[random.Next(candidates.Count)];
        var set = chosen.Type.NamedType is CompositeType below ? SelectionSet(below, depth + 1) : "";
        return $"{Named(chosen)} {Directive()}{set}";
    }

    // The arguments are a function of the response name.
    private string Named(FieldDefinition field)
    {
        switch (random.Next(3))
        {
            case 0 when field.Arguments is [{ Type.NamedType.Name: "Int" }]:
                usedVariables.Add("$n");
                return $"{field.Name}ByVariable: {field.Name}({field.Arguments[0].Name}: $n)";
            case 1:
                return $"{field.Name}Again: {field.Name}{Constant(field)}";
            default:
                return field.Name + Constant(field);
        }
    }

    private static string Constant(FieldDefinition field) =>
        field.Arguments is [{ Type.NamedType.Name: "Int" } argument] ? $"({argument.Name}: 2)" : "";

    private string Directive()
    {
        if (random.Next(3) > 0)
        {
            return "";
        }

        return random.Next(5) switch
        {
            0 => $"@skip(if: {Condition()}) @include(if: {Condition()}) ",
            1 or 2 => $"@skip(if: {Condition()}) ",
            _ => $"@include(if: {Condition()}) ",
        };
    }

    private string Condition()
    {
        var condition = Conditions[random.Next(Conditions.Length)];
        if (condition[0] == '$')
        {
            usedVariables.Add(condition);
        }

        return condition;
    }
}
