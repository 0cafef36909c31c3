using Ocop.GraphQL.Engine.Types;

namespace Ocop.Testing.Generation;

/// <summary>
/// Writes the selection sets of one operation and the fragments that they spread. Without slips a response name always stands for
/// one field with one set of arguments and one type, so that everything merges.
/// </summary>
internal sealed class SelectionWriter(Schema schema, Chance chance, OperationVariables variables)
{
    private const int MostDepth = 5;
    private const int MostSelections = 30;

    // graphql-js gives this type fields of a later edition, deprecationReason among them; a test of its own shows them.
    private const string NewerElsewhere = "__Directive";

    private readonly DirectiveWriter directives = new(schema, chance, variables);
    private readonly Dictionary<string, string> fieldsByName = [];
    private readonly List<(string Name, CompositeType Type)> openFragments = [];
    private readonly List<string> fragments = [];
    private int budget = MostSelections;

    /// <summary>What the fragments' names start with; each operation of a document has another.</summary>
    public string Prefix { get; init; } = "F";

    /// <summary>The fragments that were spread.</summary>
    public IEnumerable<string> Fragments => fragments;

    /// <summary>A selection set on a type.</summary>
    public string Set(CompositeType type, int depth = 0)
    {
        var selections = new List<string> { Field(type, depth) };
        for (int count = chance.Between(0, depth == 0 ? 6 : 3); count > 0 && budget-- > 0; count--) selections.Add(Selection(type, depth));
        return $"{{ {string.Join(' ', chance.Shuffle(selections))} }}";
    }

    /// <summary>The one field of a subscription, at times in a fragment.</summary>
    public string Lone(ObjectType type)
    {
        var chosen = chance.Pick(type.Fields);
        string field = chance.Slips(6) ? "__typename" : Named(type, chosen) + directives.AtSubscriptionRoot() + Below(chosen, depth: 0);
        if (chance.Slips(6)) field += " " + Named(type, chance.Pick(type.Fields));
        return chance.OneIn(3) ? $"{{ ... {{ {field} }} }}" : $"{{ {field} }}";
    }

    private string Selection(CompositeType type, int depth) => chance.Between(0, 6) switch
    {
        0 => $"...{directives.At(DirectiveLocation.InlineFragment)} {Set(type, depth)}",
        1 => Inline(type, depth),
        2 => Spread(type, depth),
        3 when fieldsByName.Count > 0 && chance.Slips() => chance.Pick([.. fieldsByName.Values]),
        _ => Field(type, depth),
    };

    private string Inline(CompositeType type, int depth)
    {
        if (chance.Slips()) return $"... on {chance.Pick(schema.Types).Name} {{ __typename }}";
        var narrower = Overlapping(type);
        return $"... on {narrower.Name}{directives.At(DirectiveLocation.InlineFragment)} {Set(narrower, depth)}";
    }

    private string Spread(CompositeType type, int depth)
    {
        if (chance.Slips()) return "...Unknown";
        if (openFragments.Count > 0 && chance.Slips(5)) return $"...{chance.Pick(openFragments).Name}";
        return depth < MostDepth ? $"...{Fragment(type, depth)}{directives.At(DirectiveLocation.FragmentSpread)}" : Field(type, depth);
    }

    private string Fragment(CompositeType type, int depth)
    {
        var narrower = chance.Slips() ? chance.Pick([.. schema.Types.OfType<CompositeType>()]) : Overlapping(type);
        string name = chance.Slips(20) ? $"{Prefix}0" : $"{Prefix}{fragments.Count}";
        int index = fragments.Count;
        fragments.Add("");
        openFragments.Add((name, narrower));
        string condition = chance.Slips(20) ? chance.OneOf("Unknown", "Int", chance.Pick(schema.Types).Name) : narrower.Name;
        fragments[index] = $"fragment {name} on {condition}{directives.At(DirectiveLocation.FragmentDefinition)} {Set(narrower, depth + 1)}";
        openFragments.RemoveAt(openFragments.Count - 1);
        return name;
    }

    private CompositeType Overlapping(CompositeType type) => chance.Pick(
        [.. schema.Types.OfType<CompositeType>().Where(candidate => candidate.PossibleTypes.Intersect(type.PossibleTypes).Any())]);

    private string Field(CompositeType type, int depth) =>
        type is UnionType || chance.OneIn(8) ? $"__typename{directives.At(DirectiveLocation.Field)}" : PlainField((FieldsType)type, depth);

    private string PlainField(FieldsType type, int depth)
    {
        if (type.Name != NewerElsewhere && chance.Slips()) return chance.Pick(schema.Types.OfType<FieldsType>().SelectMany(other => other.Fields).ToList()).Name;
        if (chance.Slips(100)) return "unknownField";
        var candidates = Candidates(type).Where(field => field.Type.IsLeaf || (depth < MostDepth && budget > 0)).ToList();
        if (candidates.Count == 0) return "__typename";

        var field = chance.Pick(candidates);
        return Named(type, field) + directives.At(DirectiveLocation.Field) + Below(field, depth);
    }

    private IEnumerable<FieldDefinition> Candidates(FieldsType type) =>
        type == schema.Roots.Query ? type.Fields.Concat(schema.QueryMetaFields) : type.Fields;

    private string Below(FieldDefinition field, int depth)
    {
        if (chance.Slips()) return field.Type.IsLeaf ? " { __typename }" : "";
        return field.Type.NamedType is CompositeType below ? " " + Set(below, depth + 1) : "";
    }

    // A field with arguments keeps them under its response name; a name of its own keeps other fields of the same name away.
    private string Named(FieldsType type, FieldDefinition field)
    {
        string alias = $"{type.Name.TrimStart('_')}_{field.Name}_{chance.Between(0, 2)}";
        if (fieldsByName.TryGetValue(alias, out string? known)) return known;
        string written = field.Name + new ArgumentWriter(chance, new ValueWriter(schema, chance, variables)).Write(field.Arguments);
        string named = IsAlone(field) && written == field.Name && chance.OneIn(2) ? written : $"{alias}: {written}";
        return named == written ? named : fieldsByName[alias] = named;
    }

    // Everywhere the same type and nothing to tell apart: the field may go by its own name.
    private bool IsAlone(FieldDefinition field) =>
        schema.Types.OfType<FieldsType>().Select(type => type.FindField(field.Name)).OfType<FieldDefinition>()
            .All(other => other.Type == field.Type && other.Arguments.Count == 0);
}
