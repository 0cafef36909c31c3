using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Oracle;

/// <summary>What a resolver learns of its selection, collected anew from the document at every question.</summary>
internal sealed class NaiveSelection(ValidDocument document, ObjectType parentType, IReadOnlyList<FieldNode> fields) : IFieldSelection
{
    public FieldDefinition Definition { get; } =
        parentType.FindField(fields[0].Name) ?? MetaFields.Find(document.Schema, parentType, fields[0].Name)!;

    public ObjectType ParentType => parentType;

    public string ResponseName => fields[0].ResponseName;

    public IEnumerable<IFieldSelection> Children => Definition.Type.NamedType is CompositeType type
        ? document.Schema.PossibleTypes(type).SelectMany(ChildrenOn)
        : [];

    private IEnumerable<NaiveSelection> ChildrenOn(ObjectType type)
    {
        var groups = new OrderedDictionary<string, List<FieldNode>>();
        foreach (var field in fields)
        {
            Collect(type, field.SelectionSet!, groups);
        }

        return groups.Values.Select(group => new NaiveSelection(document, type, group));
    }

    private void Collect(ObjectType type, SelectionSet set, OrderedDictionary<string, List<FieldNode>> groups)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    groups.TryAdd(field.ResponseName, []);
                    groups[field.ResponseName].Add(field);
                    break;
                case InlineFragment fragment when Applies(type, fragment.TypeCondition):
                    Collect(type, fragment.SelectionSet, groups);
                    break;
                case FragmentSpread spread when Applies(type, document.Fragments[spread.Name].TypeCondition):
                    Collect(type, document.Fragments[spread.Name].SelectionSet, groups);
                    break;
            }
        }
    }

    private bool Applies(ObjectType type, NamedTypeReference? condition) =>
        condition is null || document.Schema.IsPossibleType((CompositeType)document.Schema.FindType(condition.Name)!, type);
}
