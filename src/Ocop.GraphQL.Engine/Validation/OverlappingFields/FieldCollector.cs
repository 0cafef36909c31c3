using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation.OverlappingFields;

/// <summary>Merges selection sets: their fields by response name, with those of all fragments in them.</summary>
/// <remarks>A fragment is entered once for each merged set, however often it is spread there.</remarks>
internal sealed class FieldCollector(ValidationContext context, Work work)
{
    /// <summary>The fields of a definition's selection set.</summary>
    public IReadOnlyList<FieldGroup> Collect(Definition definition)
    {
        var merged = new MergedSet(null);
        Add(merged, SelectionSets.Of(definition), context.FindTypeOf(definition));
        AddFragments(merged);
        return merged.Groups;
    }

    /// <summary>The fields selected below all fields of a group.</summary>
    public IReadOnlyList<FieldGroup> CollectBelow(FieldGroup group)
    {
        var merged = new MergedSet(group.Path);
        foreach (var field in group.Fields)
        {
            Add(merged, field.Node.SelectionSet, field.Definition?.Type.NamedType as CompositeType);
        }

        AddFragments(merged);
        return merged.Groups;
    }

    /// <summary>Fragments wait in a queue, so that a long chain of them needs no stack.</summary>
    private void AddFragments(MergedSet merged)
    {
        while (merged.Fragments.TryDequeue(out var fragment))
        {
            Add(merged, fragment.SelectionSet, context.FindTypeOf(fragment));
        }
    }

    private void Add(MergedSet merged, SelectionSet? selectionSet, CompositeType? type)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            work.Add(1);
            switch (selection)
            {
                case FieldNode field:
                    merged.Add(new CollectedField(field, type, context.FindField(type, field.Name)));
                    break;
                case InlineFragment inline:
                    Add(merged, inline.SelectionSet, context.FindTypeOf(inline, type));
                    break;
                case FragmentSpread spread when merged.Visited.Add(spread.Name) && context.Fragments.Find(spread.Name) is { } fragment:
                    merged.Fragments.Enqueue(fragment);
                    break;
            }
        }
    }

    /// <summary>A merged selection set while it is built.</summary>
    private sealed class MergedSet(ResponsePath? path)
    {
        private readonly Dictionary<string, FieldGroup> byName = [];

        public List<FieldGroup> Groups { get; } = [];

        public HashSet<string> Visited { get; } = [];

        public Queue<FragmentDefinition> Fragments { get; } = [];

        public void Add(CollectedField field)
        {
            var name = field.Node.ResponseName;
            if (!byName.TryGetValue(name, out var group))
            {
                group = new FieldGroup(ResponsePath.Field(path, name), []);
                byName.Add(name, group);
                Groups.Add(group);
            }

            group.Fields.Add(field);
        }
    }
}
