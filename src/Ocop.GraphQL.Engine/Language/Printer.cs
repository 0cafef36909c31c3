using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>Writes syntax trees as text that parses to an equal tree; comments and layout of the original are not kept.</summary>
public static class Printer
{
    /// <summary>A document with two spaces of indentation, LF line ends and a final line end.</summary>
    public static string Print(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var printer = new DocumentPrinter(ValueStyle.AsWritten);
        printer.AppendDocument(document);
        return printer.ToString();
    }

    /// <summary>A directive where it is applied: <c>@cost(weight: "2.5")</c>.</summary>
    public static string Print(DirectiveNode directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        var printer = new DocumentPrinter(ValueStyle.AsWritten);
        printer.AppendDirective(directive);
        return printer.ToString();
    }

    /// <summary>A value on one line, except that block strings stay block strings.</summary>
    public static string Print(ValueNode value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var printer = new DocumentPrinter(ValueStyle.AsWritten);
        printer.AppendValue(value);
        return printer.ToString();
    }
}
