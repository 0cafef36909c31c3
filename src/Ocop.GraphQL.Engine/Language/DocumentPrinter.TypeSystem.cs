using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <content>Definitions and extensions of a type system: members on lines of their own, descriptions above them.</content>
internal sealed partial class DocumentPrinter
{
    private void AppendTypeSystem(TypeSystemDefinition definition)
    {
        AppendDescription(definition.Description);
        text.Append(definition.IsExtension ? "extend " : "");
        switch (definition)
        {
            case SchemaDefinition schema:
                AppendSchema(schema);
                break;
            case DirectiveDefinitionNode directive:
                AppendDirectiveDefinition(directive);
                break;
            case TypeDefinition type:
                AppendType(type);
                break;
            default:
                throw Invariant.Broken($"definition {definition.GetType().Name}");
        }
    }

    private void AppendDescription(string? description)
    {
        if (description is not null)
        {
            text.Append(Indent).Append(StringLiteral.ForMember(description, Indent)).Append('\n');
        }
    }

    private void AppendSchema(SchemaDefinition schema)
    {
        text.Append("schema");
        AppendDirectives(schema.Directives);
        if (schema.OperationTypes.Count > 0)
        {
            text.Append(" {\n");
            foreach (var operation in schema.OperationTypes)
            {
                text.Append("  ").Append(KeywordOf(operation.Kind)).Append(": ").Append(operation.Type).Append('\n');
            }

            text.Append('}');
        }
    }

    private void AppendDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        text.Append("directive @").Append(directive.Name);
        AppendArgumentDefinitions(directive.Arguments);
        text.Append(directive.IsRepeatable ? " repeatable" : "").Append(" on ");
        text.AppendJoin(" | ", directive.Locations.Select(location => location.Name));
    }

    private void AppendType(TypeDefinition type)
    {
        text.Append(KeywordOf(type)).Append(' ').Append(type.Name);
        if (type is FieldsDefinition { Interfaces.Count: > 0 } implementing)
        {
            text.Append(" implements ").AppendJoin(" & ", implementing.Interfaces);
        }

        AppendDirectives(type.Directives);
        switch (type)
        {
            case FieldsDefinition { Fields.Count: > 0 } fields:
                AppendMembers(fields.Fields, AppendFieldDefinition);
                break;
            case UnionDefinition { Members.Count: > 0 } union:
                text.Append(" = ").AppendJoin(" | ", union.Members);
                break;
            case EnumDefinition { Values.Count: > 0 } values:
                AppendMembers(values.Values, value => text.Append(value.Name));
                break;
            case InputObjectDefinition { Fields.Count: > 0 } input:
                AppendMembers(input.Fields, AppendInputValue);
                break;
        }
    }

    private static string KeywordOf(TypeDefinition type) => type switch
    {
        ScalarDefinition => "scalar",
        ObjectDefinition => "type",
        InterfaceDefinition => "interface",
        UnionDefinition => "union",
        EnumDefinition => "enum",
        InputObjectDefinition => "input",
        _ => throw Invariant.Broken($"type {type.GetType().Name}"),
    };

    private void AppendMembers<TMember>(IReadOnlyList<TMember> members, Action<TMember> append)
        where TMember : MemberNode
    {
        text.Append(" {\n");
        level++;
        for (var i = 0; i < members.Count; i++)
        {
            text.Append(i == 0 ? "" : "\n");
            AppendMember(members[i], append);
        }

        level--;
        text.Append(Indent).Append('}');
    }

    private void AppendMember<TMember>(TMember member, Action<TMember> append)
        where TMember : MemberNode
    {
        AppendDescription(member.Description);
        text.Append(Indent);
        append(member);
        AppendDirectives(member.Directives);
        text.Append('\n');
    }

    private void AppendFieldDefinition(FieldDefinitionNode field)
    {
        text.Append(field.Name);
        AppendArgumentDefinitions(field.Arguments);
        text.Append(": ").Append(field.Type);
    }

    private void AppendArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count == 0)
        {
            return;
        }

        text.Append("(\n");
        level++;
        foreach (var argument in arguments)
        {
            AppendMember(argument, AppendInputValue);
        }

        level--;
        text.Append(Indent).Append(')');
    }

    private void AppendInputValue(InputValueDefinitionNode value)
    {
        text.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultValue is { } literal)
        {
            text.Append(" = ");
            AppendValue(literal);
        }
    }
}
