using Ocop.GraphQL.Engine.Language;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>
/// Writes a schema in the type system definition language (specification, section 3), in the order of definition and without
/// built-in scalars, directives and introspection types.
/// </summary>
public static class SchemaPrinter
{
    /// <summary>The SDL, ending with a line feed.</summary>
    public static string Print(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var printer = new DocumentPrinter(ValueStyle.OneLine);
        printer.AppendDocument(SchemaSyntax.Of(schema));
        return printer.ToString();
    }
}
