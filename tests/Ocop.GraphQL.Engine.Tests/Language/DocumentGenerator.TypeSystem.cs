using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Tests.Language;

/// <content>Definitions and extensions of a type system.</content>
internal sealed partial class DocumentGenerator
{
    private TypeSystemDefinition TypeSystemDefinition()
    {
        var isExtension = random.Next(3) == 0;
        var description = isExtension ? null : Description();
        // An extension adds something: here always a directive.
        var directives = Some(isExtension ? 1 : 0, 2, ConstantDirective);
        return random.Next(8) switch
        {
            0 => Schema(isExtension, description, directives),
            1 => DirectiveDefinition(),
            2 => new ScalarDefinition(0, Name(), description) { IsExtension = isExtension, Directives = directives },
            3 => Object(isExtension, description, directives),
            4 => Interface(isExtension, description, directives),
            5 => new UnionDefinition(0, Name(), description)
            {
                IsExtension = isExtension,
                Directives = directives,
                Members = Some(0, 3, NamedType),
            },
            6 => new EnumDefinition(0, Name(), description) { IsExtension = isExtension, Directives = directives, Values = Some(0, 3, EnumValue) },
            _ => new InputObjectDefinition(0, Name(), description)
            {
                IsExtension = isExtension,
                Directives = directives,
                Fields = Some(0, 3, InputValue),
            },
        };
    }

    private SchemaDefinition Schema(bool isExtension, string? description, DirectiveNode[] directives) => new(0, description)
    {
        IsExtension = isExtension,
        Directives = directives,
        OperationTypes = Some(
            isExtension ? 0 : 1, 3, () => new RootOperationTypeNode(0, Pick(Enum.GetValues<OperationKind>()), NamedType())),
    };

    private DirectiveDefinitionNode DirectiveDefinition() => new(0, Name(), Description())
    {
        Arguments = Some(0, 2, InputValue),
        IsRepeatable = random.Next(2) == 0,
        Locations = Some(1, 3, () => new DirectiveLocationNode(0, Pick([.. DirectiveLocationNames.All]))),
    };

    private ObjectDefinition Object(bool isExtension, string? description, DirectiveNode[] directives) => new(0, Name(), description)
    {
        IsExtension = isExtension,
        Interfaces = Some(0, 2, NamedType),
        Directives = directives,
        Fields = Some(0, 3, FieldDefinition),
    };

    private InterfaceDefinition Interface(bool isExtension, string? description, DirectiveNode[] directives) => new(0, Name(), description)
    {
        IsExtension = isExtension,
        Interfaces = Some(0, 2, NamedType),
        Directives = directives,
        Fields = Some(0, 3, FieldDefinition),
    };

    private FieldDefinitionNode FieldDefinition() => new(0, Name(), Description())
    {
        Arguments = Some(0, 2, InputValue),
        Type = TypeReference(0),
        Directives = Some(0, 1, ConstantDirective),
    };

    private InputValueDefinitionNode InputValue() => new(0, Name(), Description())
    {
        Type = TypeReference(0),
        DefaultValue = Maybe(() => Value(0, isConstant: true)),
        Directives = Some(0, 1, ConstantDirective),
    };

    private EnumValueDefinitionNode EnumValue() => new(0, Pick("on", "enum", "ASC", "repeatable"), Description())
    {
        Directives = Some(0, 1, ConstantDirective),
    };

    private DirectiveNode ConstantDirective() => new(0, Name(), Arguments(0, isConstant: true));
}
