using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <content>Variables, directives, arguments and values.</content>
internal sealed partial class DocumentPrinter
{
    /// <summary>Writes a value.</summary>
    public void AppendValue(ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                AppendJoined(("[", "]"), list.Items, AppendValue);
                break;
            case ObjectValueNode fields:
                AppendJoined(("{", "}"), fields.Fields, AppendObjectField);
                break;
            default:
                text.Append(LeafText(value));
                break;
        }
    }

    private string LeafText(ValueNode value) => value switch
    {
        VariableNode variable => $"${variable.Name}",
        IntValueNode integer => integer.Text,
        FloatValueNode number => number.Text,
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Name,
        StringValueNode content => StringText(content),
        _ => throw Invariant.Broken($"value {value.GetType().Name}"),
    };

    private string StringText(StringValueNode content)
    {
        var value = content.Value.Length > style.Enough ? content.Value[..style.Enough] : content.Value;
        return (content.IsBlock && style.KeepsBlockStrings ? StringLiteral.Block(value, Indent) : null) ?? StringLiteral.Quoted(value);
    }

    /// <summary>Writes a directive with its arguments.</summary>
    public void AppendDirective(DirectiveNode directive)
    {
        text.Append('@').Append(directive.Name);
        AppendArguments(directive.Arguments);
    }

    private void AppendObjectField(ObjectFieldNode field)
    {
        text.Append(field.Name).Append(": ");
        AppendValue(field.Value);
    }

    private void AppendVariables(IReadOnlyList<VariableDefinition> variables)
    {
        if (variables.Count > 0)
        {
            AppendJoined(("(", ")"), variables, AppendVariable);
        }
    }

    private void AppendVariable(VariableDefinition variable)
    {
        text.Append(variable.Description is null ? "" : $"{StringLiteral.Quoted(variable.Description)} ");
        text.Append('$').Append(variable.Variable.Name).Append(": ").Append(variable.Type);
        if (variable.DefaultValue is not null)
        {
            text.Append(" = ");
            AppendValue(variable.DefaultValue);
        }

        AppendDirectives(variable.Directives);
    }

    private void AppendDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            text.Append(' ');
            AppendDirective(directive);
        }
    }

    private void AppendArguments(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count > 0)
        {
            AppendJoined(("(", ")"), arguments, AppendArgument);
        }
    }

    private void AppendArgument(ArgumentNode argument)
    {
        text.Append(argument.Name).Append(": ");
        AppendValue(argument.Value);
    }

    private void AppendJoined<T>((string Open, string Close) brackets, IReadOnlyList<T> items, Action<T> append)
    {
        text.Append(brackets.Open);
        for (var i = 0; i < items.Count && text.Length <= style.Enough; i++)
        {
            text.Append(i == 0 ? "" : ", ");
            append(items[i]);
        }

        text.Append(brackets.Close);
    }
}
