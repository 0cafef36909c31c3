using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>
/// What C# declarations write as text, as the nodes that SDL gives. Text that cannot be read becomes a node that says so, for
/// <see cref="TypeTable"/> to report with everything else.
/// </summary>
internal static class Written
{
    /// <summary>A type: <c>"[Product!]!"</c>.</summary>
    public static TypeReference Type(string text)
    {
        try
        {
            return Parser.ParseType(text);
        }
        catch (ArgumentException refusal)
        {
            return new MalformedType(text, refusal.InnerException!.Message);
        }
    }

    /// <summary>A literal: <c>"[ASC]"</c>.</summary>
    public static ValueNode Value(string literal)
    {
        try
        {
            return Parser.ParseValue(literal);
        }
        catch (ArgumentException refusal)
        {
            return new MalformedValue(literal, refusal.InnerException!.Message);
        }
    }

    /// <summary>A directive with literals as arguments.</summary>
    public static DirectiveNode Directive(string name, ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        var given = new List<ArgumentNode>(arguments.Length);
        foreach (var (argument, literal) in arguments)
        {
            given.Add(new ArgumentNode(0, argument, Value(literal)));
        }

        return new DirectiveNode(0, name, given);
    }
}

/// <summary>Text where a type was expected.</summary>
internal sealed class MalformedType(string text, string reason) : TypeReference(0)
{
    /// <summary>The text as it was given.</summary>
    public string Text { get; } = text;

    /// <summary>Why it is no type.</summary>
    public string Reason { get; } = reason;
}

/// <summary>Text where a literal was expected.</summary>
internal sealed class MalformedValue(string text, string reason) : ValueNode(0)
{
    /// <summary>The text as it was given.</summary>
    public string Text { get; } = text;

    /// <summary>Why it is no literal.</summary>
    public string Reason { get; } = reason;
}
