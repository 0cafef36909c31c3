using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Building;
using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;

namespace Ocop.GraphQL.Engine.Types.SchemaRules;

/// <summary>What an author declared, complete but not yet checked.</summary>
/// <param name="Types">The author's types in the order of declaration, without built-in and introspection types.</param>
/// <param name="Directives">The author's directives in the order of declaration, without the built-in ones.</param>
internal sealed record SchemaDraft(IReadOnlyList<NamedType> Types, IReadOnlyList<DirectiveDefinition> Directives) : ISchemaElement
{
    /// <summary>What errors call the schema itself, which has no coordinate.</summary>
    public const string Name = "The schema";

    /// <summary>The directives applied to the schema itself.</summary>
    public required IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; }

    /// <summary>Objects and interfaces.</summary>
    public IEnumerable<FieldsType> FieldsTypes => Types.OfType<FieldsType>();

    /// <summary>Input objects.</summary>
    public IEnumerable<InputObjectType> InputObjects => Types.OfType<InputObjectType>();

    /// <summary>The author's directives and the built-in ones.</summary>
    public IReadOnlyList<DirectiveDefinition> AllDirectives => [.. Directives, .. BuiltInDirectives.All];

    /// <summary>The names of the root operation types, in the order in which they are named.</summary>
    public required IReadOnlyList<RootName> RootNames { get; init; }

    /// <summary>The root types, once <see cref="RootTypesRule"/> has found them right.</summary>
    public SchemaRoots Roots => new(Root(OperationKind.Query)!, Root(OperationKind.Mutation), Root(OperationKind.Subscription));

    /// <summary>The author's type of that name; null when there is none.</summary>
    public NamedType? FindType(string name) => Types.FirstOrDefault(type => type.Name == name);

    private ObjectType? Root(OperationKind kind) =>
        RootNames.Where(root => root.Kind == kind).Select(root => FindType(root.Type)).FirstOrDefault() as ObjectType;

    /// <summary>Every argument and input field with its schema coordinate (section 2.14).</summary>
    public IEnumerable<PlacedValue> InputValues()
    {
        var ofFields = FieldsTypes.SelectMany(
            type => type.Fields.SelectMany(field => Arguments(OfMember(type.Name, field.Name), field.Arguments)));
        var ofInputs = InputObjects.SelectMany(type => type.Fields.Select(field => new PlacedValue(OfMember(type.Name, field.Name), field)));
        var ofDirectives = Directives.SelectMany(directive => Arguments(OfDirective(directive.Name), directive.Arguments));
        return ofFields.Concat(ofInputs).Concat(ofDirectives);
    }

    /// <summary>Everything that directives can be applied to, with its schema coordinate and what it is.</summary>
    public IEnumerable<PlacedElement> Elements()
    {
        var fields = FieldsTypes.SelectMany(
            type => type.Fields.Select(field => new PlacedElement(OfMember(type.Name, field.Name), DirectiveLocation.FieldDefinition, field)));
        var values = Types.OfType<EnumType>().SelectMany(
            type => type.Values.Select(value => new PlacedElement(OfMember(type.Name, value.Name), DirectiveLocation.EnumValue, value)));
        var inputs = InputValues().Select(input => new PlacedElement(input.Coordinate, InputLocation(input.Coordinate), input.Value));
        return Types.Select(type => new PlacedElement(type.Name, LocationOf(type), type))
            .Prepend(new PlacedElement(Name, DirectiveLocation.Schema, this)).Concat(fields).Concat(values).Concat(inputs);
    }

    private static DirectiveLocation InputLocation(string coordinate) =>
        coordinate.EndsWith(')') ? DirectiveLocation.ArgumentDefinition : DirectiveLocation.InputFieldDefinition;

    private static DirectiveLocation LocationOf(NamedType type) => type switch
    {
        ScalarType => DirectiveLocation.Scalar,
        ObjectType => DirectiveLocation.Object,
        InterfaceType => DirectiveLocation.Interface,
        UnionType => DirectiveLocation.Union,
        EnumType => DirectiveLocation.Enum,
        InputObjectType => DirectiveLocation.InputObject,
        _ => throw Invariant.Broken("an unknown kind of named type"),
    };

    private static IEnumerable<PlacedValue> Arguments(
        string owner, IEnumerable<InputValueDefinition> arguments) =>
        arguments.Select(argument => new PlacedValue(OfArgument(owner, argument.Name), argument));
}
