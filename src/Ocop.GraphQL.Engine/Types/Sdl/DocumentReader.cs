using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.SchemaRules;
using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;

namespace Ocop.GraphQL.Engine.Types.Sdl;

/// <summary>Turns the definitions of a document into the declarations that C# builders make too.</summary>
internal sealed class DocumentReader(Document document, SchemaAttachments attachments, SchemaDeclaration schema)
{
    private readonly MemberReader members = new(document.Source, schema.Places);
    private readonly HashSet<string> fields = [];
    private readonly HashSet<string> scalars = [];
    private readonly HashSet<string> objects = [];
    private bool hasSchema;

    /// <summary>Reads everything.</summary>
    public void Read()
    {
        foreach (var definition in document.Definitions)
        {
            ReadDefinition(definition);
        }

        schema.Errors.AddRange(attachments.Errors(fields, scalars, objects));
    }

    private void ReadDefinition(Definition definition)
    {
        switch (definition)
        {
            case SchemaDefinition node:
                ReadSchema(node);
                break;
            case DirectiveDefinitionNode node:
                ReadDirective(node);
                break;
            case TypeDefinition node:
                ReadType(node);
                break;
            default:
                schema.Errors.Add(SdlErrors.NotOfASchema(document.Source.LocationOf(definition.Position)));
                break;
        }
    }

    private void ReadSchema(SchemaDefinition node)
    {
        members.Place(SchemaDraft.Name, node);
        if (!node.IsExtension && hasSchema)
        {
            schema.Errors.Add(SdlErrors.SecondSchema(document.Source.LocationOf(node.Position)));
            return;
        }

        if (!node.IsExtension)
        {
            hasSchema = true;
            schema.Roots.IsDefined = true;
            schema.Description ??= node.Description;
        }

        schema.Directives.AddRange(node.Directives);
        foreach (var root in node.OperationTypes)
        {
            schema.Roots.Add(root.Kind, root.Type.Name);
        }
    }

    private void ReadDirective(DirectiveDefinitionNode node)
    {
        members.Place(OfDirective(node.Name), node);
        if (BuiltInDirectives.All.FirstOrDefault(builtIn => builtIn.Name == node.Name) is { } known)
        {
            RefuseOtherBuiltIn(known, node);
            return;
        }

        var draft = new DirectiveDraft(node.Name, node.Description) { IsRepeatable = node.IsRepeatable };
        draft.Locations.AddRange(node.Locations.Select(location => DirectiveLocations.Of(location.Name)));
        draft.Arguments.AddRange(members.Arguments(OfDirective(node.Name), node.Arguments));
        schema.DirectiveDefinitions.Add(draft);
    }

    // Section 3.13: the definitions of built-in directives may be left out; where one stands, it says what it is anyway.
    private void RefuseOtherBuiltIn(DirectiveDefinition known, DirectiveDefinitionNode node)
    {
        var places = node.Locations.Select(location => DirectiveLocations.Of(location.Name));
        var arguments = node.Arguments.Select(argument => $"{argument.Name}: {argument.Type}");
        if (!known.Locations.ToHashSet().SetEquals(places)
            || !known.Arguments.Select(argument => argument.ToString()).SequenceEqual(arguments)
            || known.IsRepeatable != node.IsRepeatable)
        {
            schema.Errors.Add(SdlErrors.OtherBuiltIn(node.Name));
        }
    }

    private void ReadType(TypeDefinition node)
    {
        members.Place(node.Name, node);
        if (DeclarationOf(node) is { } declaration)
        {
            declaration.Directives.AddRange(node.Directives);
            (node.IsExtension ? schema.Extensions : schema.Types).Add(declaration);
        }
    }

    private TypeDeclaration? DeclarationOf(TypeDefinition node) => node switch
    {
        ScalarDefinition scalar => ScalarOf(scalar),
        ObjectDefinition type => ObjectOf(type),
        InterfaceDefinition type => FieldsOf(new InterfaceType(type.Name, type.Description), type),
        UnionDefinition union => UnionOf(union),
        EnumDefinition values => EnumOf(values),
        InputObjectDefinition input => InputOf(input),
        _ => throw Invariant.Broken($"type {node.GetType().Name}"),
    };

    private ScalarDeclaration? ScalarOf(ScalarDefinition node)
    {
        if (node.IsExtension)
        {
            return new ScalarDeclaration(new DescribedScalar(new MissingType(node.Name), null, null));
        }

        scalars.Add(node.Name);
        if (attachments.FindScalar(node.Name) is not { } scalar)
        {
            schema.Errors.Add(SdlErrors.NoScalar(node.Name));
            scalar = new MissingType(node.Name);
        }

        return new ScalarDeclaration(new DescribedScalar(scalar, node.Description, null));
    }

    private FieldsDeclaration ObjectOf(ObjectDefinition node)
    {
        var type = new ObjectType(node.Name, node.Description, attachments.FindRuntimeType(node.Name));
        var declaration = FieldsOf(type, node);
        if (!node.IsExtension)
        {
            objects.Add(node.Name);
        }

        foreach (var field in declaration.Fields)
        {
            var coordinate = OfMember(node.Name, field.Name);
            fields.Add(coordinate);
            (field.Resolver, field.Needs) = attachments.FindResolver(coordinate);
            field.Source = attachments.FindSource(coordinate);
        }

        return declaration;
    }

    private FieldsDeclaration FieldsOf(FieldsType type, FieldsDefinition node)
    {
        var declaration = new FieldsDeclaration(type);
        declaration.Interfaces.AddRange(node.Interfaces.Select(promise => promise.Name));
        declaration.Fields.AddRange(node.Fields.Select(field => members.Field(node.Name, field)));
        return declaration;
    }

    private static UnionDeclaration UnionOf(UnionDefinition node)
    {
        var declaration = new UnionDeclaration(new UnionType(node.Name, node.Description));
        declaration.Members.AddRange(node.Members.Select(member => member.Name));
        return declaration;
    }

    private EnumDeclaration EnumOf(EnumDefinition node)
    {
        var declaration = new EnumDeclaration(new EnumType(node.Name, node.Description));
        declaration.Values.AddRange(node.Values.Select(value => members.EnumValue(node.Name, value)));
        return declaration;
    }

    private InputDeclaration InputOf(InputObjectDefinition node)
    {
        var declaration = new InputDeclaration(new InputObjectType(node.Name, node.Description, isOneOf: false));
        declaration.Fields.AddRange(node.Fields.Select(field => members.InputValue(OfMember(node.Name, field.Name), field)));
        return declaration;
    }
}
