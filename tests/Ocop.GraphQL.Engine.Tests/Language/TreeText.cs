using System.Collections;
using System.Reflection;
using System.Text;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Tests.Language;

/// <summary>A syntax tree as text: every property of every node but its place, so that equal texts mean equal trees.</summary>
internal static class TreeText
{
    private static readonly string[] Left = [nameof(Node.Position), nameof(Document.Source), nameof(FieldNode.ResponseName)];

    public static string Of(Node node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string or bool or Enum:
                text.Append('\'').Append(value).Append('\'');
                break;
            case IEnumerable items:
                AppendItems(text, items);
                break;
            default:
                AppendNode(text, value);
                break;
        }
    }

    private static void AppendItems(StringBuilder text, IEnumerable items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Append(text, item);
            text.Append(' ');
        }

        text.Append(']');
    }

    private static void AppendNode(StringBuilder text, object node)
    {
        text.Append(node.GetType().Name).Append('(');
        foreach (var property in PropertiesOf(node.GetType()))
        {
            text.Append(property.Name).Append(": ");
            Append(text, property.GetValue(node));
            text.Append(' ');
        }

        text.Append(')');
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties().Where(p => !Left.Contains(p.Name)).OrderBy(p => p.Name, StringComparer.Ordinal);
}
