using System.Globalization;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Tests.Language;

/// <summary>Documents by chance, correct by the grammar and meaningless by any schema; equal seeds make equal documents.</summary>
internal sealed partial class DocumentGenerator(int seed)
{
    private static readonly string[] Names = ["a", "on", "query", "fragment", "true", "null", "_", "Product", "x9", "__typename", "type", "extend", "implements", "repeatable"];
    private static readonly string[] Texts = ["", "a", "Đức Lan", "\"", "\\", "\"\"\"", "a\nb", " a\n  b", "\t", "\u0000", "\U0001F33E", "\\\"\"\"", "x\r"];
    private readonly Random random = new(seed);

    /// <summary>Operations, fragments and type-system definitions, also mixed.</summary>
    public Document Document() => new(new SourceText(default), Some(1, 3, () => random.Next(2) == 0 ? Definition() : TypeSystemDefinition()));

    private Definition Definition() => random.Next(3) == 0
        ? new FragmentDefinition(0, NotOn(), Description())
        {
            TypeCondition = NamedType(),
            Directives = Directives(0),
            SelectionSet = SelectionSet(0),
        }
        : Operation();

    private OperationDefinition Operation() => new(0, Pick(Enum.GetValues<OperationKind>()), Maybe(Name), Description())
    {
        Variables = Some(0, 2, Variable),
        Directives = Directives(0),
        SelectionSet = SelectionSet(0),
    };

    private VariableDefinition Variable() => new(0, new VariableNode(0, Name()), TypeReference(0))
    {
        Description = Description(),
        DefaultValue = Maybe(() => Value(0, isConstant: true)),
        Directives = Some(0, 1, ConstantDirective),
    };

    private SelectionSet SelectionSet(int depth) => new(0, Some(1, 3, () => Selection(depth + 1)));

    private Selection Selection(int depth) => random.Next(depth < 4 ? 5 : 2) switch
    {
        0 => new FragmentSpread(0, NotOn()) { Directives = Directives(depth) },
        3 => new InlineFragment(0, Maybe(NamedType), SelectionSet(depth)) { Directives = Directives(depth) },
        4 => Field(depth, SelectionSet(depth)),
        _ => Field(depth, null),
    };

    private FieldNode Field(int depth, SelectionSet? selectionSet) => new(0, Maybe(Name), Name())
    {
        Arguments = Arguments(depth, isConstant: false),
        Directives = Directives(depth),
        SelectionSet = selectionSet,
    };

    private DirectiveNode[] Directives(int depth) => Some(0, 1, () => new DirectiveNode(0, Name(), Arguments(depth, isConstant: false)));

    private ArgumentNode[] Arguments(int depth, bool isConstant) => Some(0, 2, () => new ArgumentNode(0, Name(), Value(depth, isConstant)));

    private ValueNode Value(int depth, bool isConstant) => random.Next(depth < 4 ? 9 : 7) switch
    {
        0 => new IntValueNode(0, random.Next(-9, 10).ToString(CultureInfo.InvariantCulture)),
        1 => new FloatValueNode(0, Pick("1.5", "-0.0", "1e9", "2E-3")),
        2 => new BooleanValueNode(0, random.Next(2) == 0),
        3 => new NullValueNode(0),
        4 => String(),
        5 => new EnumValueNode(0, Pick("on", "query", "ASC")),
        6 => isConstant ? new NullValueNode(0) : new VariableNode(0, Name()),
        7 => new ListValueNode(0, Some(0, 3, () => Value(depth + 1, isConstant))),
        _ => new ObjectValueNode(0, Some(0, 3, () => new ObjectFieldNode(0, Name(), Value(depth + 1, isConstant)))),
    };

    /// <summary>A block string has only values that some block string has.</summary>
    private StringValueNode String()
    {
        var value = Pick(Texts) + Pick(Texts);
        return random.Next(2) == 0 ? new StringValueNode(0, value, false) : new StringValueNode(0, BlockString.ValueOf(value), true);
    }

    private TypeReference TypeReference(int depth)
    {
        TypeReference type = random.Next(depth < 3 ? 2 : 1) == 0 ? NamedType() : new ListTypeReference(0, TypeReference(depth + 1));
        return random.Next(2) == 0 ? type : new NonNullTypeReference(0, type);
    }

    private NamedTypeReference NamedType() => new(0, Name());

    private string? Description() => random.Next(4) == 0 ? Pick(Texts) + Pick(Texts) : null;

    private string Name() => Pick(Names);

    private string NotOn() => Name() is var name && name == "on" ? "off" : name;

    private T Pick<T>(params T[] items) => items[random.Next(items.Length)];

    private T? Maybe<T>(Func<T> make)
        where T : class => random.Next(2) == 0 ? make() : null;

    private T[] Some<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => make())];
}
