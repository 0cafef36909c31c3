using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Tests.Validation.OverlappingFields;

/// <summary>
/// Field Selection Merging word for word (specification, section 5.3.2): every pair, without any shortcut. The oracle of the rule.
/// </summary>
internal sealed class NaiveMerging(ValidationContext context)
{
    private sealed record Field(FieldNode Node, CompositeType Parent, GraphQLType Type);

    private sealed record TypedSet(SelectionSet Set, CompositeType Type);

    public bool CanMerge() => context.Document.Definitions.All(definition =>
        FieldsInSetCanMerge([new TypedSet(SelectionSets.Of(definition)!, context.FindTypeOf(definition)!)]));

    private bool FieldsInSetCanMerge(IReadOnlyList<TypedSet> set) => PairsByName(set).All(pair =>
        SameResponseShape(pair.A, pair.B) && (!MayMeet(pair.A, pair.B) || AreMergeable(pair.A, pair.B)));

    private bool AreMergeable(Field a, Field b) =>
        a.Node.Name == b.Node.Name && ArgumentsOf(a.Node).SetEquals(ArgumentsOf(b.Node)) && FieldsInSetCanMerge(MergedSet(a, b));

    private static bool MayMeet(Field a, Field b) => a.Parent == b.Parent || a.Parent is not ObjectType || b.Parent is not ObjectType;

    private bool SameResponseShape(Field a, Field b)
    {
        var (typeA, typeB) = (a.Type, b.Type);
        while (true)
        {
            if (typeA.IsNonNull != typeB.IsNonNull)
            {
                return false;
            }

            (typeA, typeB) = (typeA.NullableType, typeB.NullableType);
            if (typeA is not ListType && typeB is not ListType)
            {
                break;
            }

            if (typeA is not ListType listA || typeB is not ListType listB)
            {
                return false;
            }

            (typeA, typeB) = (listA.OfType, listB.OfType);
        }

        return typeA.IsLeaf || typeB.IsLeaf
            ? typeA == typeB
            : PairsByName(MergedSet(a, b)).All(pair => SameResponseShape(pair.A, pair.B));
    }

    private static IReadOnlyList<TypedSet> MergedSet(Field a, Field b) =>
        [.. new[] { a, b }.Where(f => f.Node.SelectionSet is not null).Select(f => new TypedSet(f.Node.SelectionSet!, (CompositeType)f.Type.NamedType))];

    private IEnumerable<(Field A, Field B)> PairsByName(IReadOnlyList<TypedSet> sets)
    {
        var fields = sets.SelectMany(set => FieldsOf(set, [])).ToList();
        return from a in fields from b in fields where a.Node.ResponseName == b.Node.ResponseName select (a, b);
    }

    private IEnumerable<Field> FieldsOf(TypedSet set, HashSet<string> visited) => set.Set.Selections.SelectMany(selection => selection switch
    {
        FieldNode field => [new Field(field, set.Type, context.FindField(set.Type, field.Name)!.Type)],
        InlineFragment inline => FieldsOf(new TypedSet(inline.SelectionSet, context.FindTypeOf(inline, set.Type)!), visited),
        FragmentSpread spread when visited.Add(spread.Name) => FieldsOf(SetOf(context.Fragments.Find(spread.Name)!), visited),
        _ => [],
    });

    private TypedSet SetOf(FragmentDefinition fragment) => new(fragment.SelectionSet, context.FindTypeOf(fragment)!);

    private static HashSet<string> ArgumentsOf(FieldNode field) => [.. field.Arguments.Select(a => $"{a.Name}: {TreeText.Of(a.Value)}")];
}
