using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types.SchemaRules;
using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;

namespace Ocop.GraphQL.Engine.Types.Sdl;

/// <summary>What can be wrong with a text or its attachments before a rule of schemas looks at it.</summary>
internal static class SdlErrors
{
    /// <summary>The text cannot be read.</summary>
    public static SchemaError NotADocument(GraphQLError error) =>
        new(SchemaDraft.Name, $"is not written as a document: {error.Message}") { Locations = error.Locations };

    /// <summary>An operation or fragment among the definitions.</summary>
    public static SchemaError NotOfASchema(SourceLocation location) =>
        new(SchemaDraft.Name, "has no operations or fragments in it.") { Locations = [location] };

    /// <summary>A second <c>schema { }</c>.</summary>
    public static SchemaError SecondSchema(SourceLocation location) =>
        new(SchemaDraft.Name, "is defined twice.") { Locations = [location] };

    /// <summary>A scalar that nothing reads and writes.</summary>
    public static SchemaError NoScalar(string name) => new(name, "has no C# object attached: nothing says how its values are read and written.");

    /// <summary>A built-in directive that is defined otherwise than by the specification.</summary>
    public static SchemaError OtherBuiltIn(string name) =>
        new(OfDirective(name), "is defined by the specification, and otherwise than here.");

    /// <summary>An attachment to something that the text does not define.</summary>
    public static SchemaError AttachedToNothing(string coordinate, (string Attachment, string Element) words) =>
        new(coordinate, $"has {words.Attachment} attached, but the document defines no such {words.Element}.");

    /// <summary>Two attachments to one thing.</summary>
    public static SchemaError AttachedTwice(string coordinate, string what) => new(coordinate, $"has {what} attached twice.");
}
