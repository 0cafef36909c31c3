using System.Text;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>Writes the definition of one type.</summary>
internal static class TypePrinter
{
    private const string Indent = "  ";

    /// <summary>Appends the definition, with its description and a line feed at its end.</summary>
    public static void Print(NamedType type, StringBuilder text)
    {
        MemberPrinter.PrintDescription(type.Description, "", text);
        switch (type)
        {
            case ScalarType scalar:
                PrintScalar(scalar, text);
                break;
            case FieldsType fields:
                PrintFields(fields, text);
                break;
            case UnionType union:
                text.Append("union ").Append(union.Name);
                MemberPrinter.PrintDirectives(union, text);
                text.Append(" = ").AppendJoin(" | ", union.Members).Append('\n');
                break;
            case EnumType values:
                PrintEnum(values, text);
                break;
            case InputObjectType input:
                PrintInput(input, text);
                break;
            default:
                throw Invariant.Broken("an unknown kind of named type");
        }
    }

    private static void PrintScalar(ScalarType scalar, StringBuilder text)
    {
        text.Append("scalar ").Append(scalar.Name);
        if (scalar.SpecifiedByUrl is { } url)
        {
            text.Append(" @specifiedBy(url: ").Append(ValuePrinter.Quote(url)).Append(')');
        }

        MemberPrinter.PrintDirectives(scalar, text);
        text.Append('\n');
    }

    private static void PrintFields(FieldsType type, StringBuilder text)
    {
        text.Append(type is ObjectType ? "type " : "interface ").Append(type.Name);
        text.Append(type.Interfaces.Count == 0 ? "" : " implements ").AppendJoin(" & ", type.Interfaces);
        MemberPrinter.PrintDirectives(type, text);
        PrintBlock(type.Fields, text, field =>
        {
            MemberPrinter.PrintDescription(field.Description, Indent, text);
            text.Append(Indent).Append(field.Name);
            MemberPrinter.PrintArguments(field.Arguments, Indent, text);
            text.Append(": ").Append(field.Type);
            MemberPrinter.PrintDeprecation(field.DeprecationReason, text);
            MemberPrinter.PrintDirectives(field, text);
        });
    }

    private static void PrintEnum(EnumType type, StringBuilder text)
    {
        text.Append("enum ").Append(type.Name);
        MemberPrinter.PrintDirectives(type, text);
        PrintBlock(type.Values, text, value =>
        {
            MemberPrinter.PrintDescription(value.Description, Indent, text);
            text.Append(Indent).Append(value.Name);
            MemberPrinter.PrintDeprecation(value.DeprecationReason, text);
            MemberPrinter.PrintDirectives(value, text);
        });
    }

    private static void PrintInput(InputObjectType type, StringBuilder text)
    {
        text.Append("input ").Append(type.Name).Append(type.IsOneOf ? " @oneOf" : "");
        MemberPrinter.PrintDirectives(type, text);
        PrintBlock(type.Fields, text, field => MemberPrinter.PrintInputValue(field, Indent, text));
    }

    private static void PrintBlock<TMember>(IReadOnlyList<TMember> members, StringBuilder text, Action<TMember> print)
    {
        text.Append(" {\n");
        for (var i = 0; i < members.Count; i++)
        {
            text.Append(i == 0 ? "" : "\n");
            print(members[i]);
            text.Append('\n');
        }

        text.Append("}\n");
    }
}
