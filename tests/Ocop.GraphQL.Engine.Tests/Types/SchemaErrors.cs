using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Tests.Types;

/// <summary>What the builder says about a schema that is right but for what a test declares.</summary>
internal static class SchemaErrors
{
    /// <summary>A query root with one field, which every schema here has.</summary>
    public static SchemaBuilder Builder() =>
        new SchemaBuilder("A test.").Object("Query", "The root.", q => q.Field("name", "String", "A field.", _ => FieldValue.Null));

    public static IReadOnlyList<string> Of(Action<SchemaBuilder> declare) => Of(Builder(), declare);

    public static IReadOnlyList<string> Of(SchemaBuilder builder, Action<SchemaBuilder> declare)
    {
        declare(builder);
        try
        {
            builder.Build();
            return [];
        }
        catch (SchemaException exception)
        {
            return [.. exception.Errors.Select(error => error.Message)];
        }
    }
}
