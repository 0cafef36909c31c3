using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Tests.Language;
using Ocop.GraphQL.Engine.Tests.Validation;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Types.Scalars;
using Ocop.GraphQL.Engine.Types.Sdl;

namespace Ocop.GraphQL.Engine.Tests.Types.Sdl;

/// <summary>SDL in; a schema, its print, its introspection or its errors out.</summary>
internal static class SdlHarness
{
    /// <summary>A resolver that answers null, for schemas that are only looked at.</summary>
    public static FieldResolver Nothing { get; } = new PropertyResolver<object>(_ => FieldValue.Null);

    /// <summary>The schema that the print of a schema defines, with the same scalars and C# types.</summary>
    public static Schema Rebuild(Schema schema)
    {
        var document = new SchemaDocument(SchemaPrinter.Print(schema)).ResolveOthers(Nothing);
        foreach (var scalar in schema.Types.OfType<ScalarType>().Except(BuiltInScalars.All))
        {
            document.Scalar(scalar);
        }

        foreach (var type in schema.Types.OfType<ObjectType>().Where(t => t.RuntimeType is not null && !t.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            document.RuntimeType(type.Name, type.RuntimeType!);
        }

        return new SchemaBuilder(null).Document(document).Build();
    }

    /// <summary>The schema of a text alone: scalars take anything, objects have C# types of their own, fields answer null.</summary>
    public static Schema SchemaOf(string sdl)
    {
        var document = new SchemaDocument(sdl).ResolveOthers(Nothing);
        var tag = typeof(object);
        foreach (var definition in SyntaxHarness.Parse(sdl, new() { MaxTokens = int.MaxValue }).Definitions.OfType<TypeDefinition>())
        {
            tag = typeof(Tag<>).MakeGenericType(tag);
            _ = definition switch
            {
                ScalarDefinition { IsExtension: false } => document.Scalar(new AnyScalar(definition.Name)),
                ObjectDefinition { IsExtension: false } => document.RuntimeType(definition.Name, tag),
                _ => document,
            };
        }

        return new SchemaBuilder(null).Document(document).Build();
    }

    /// <summary>The errors of a document, each with its places.</summary>
    public static IReadOnlyList<string> ErrorsOf(SchemaDocument document, SchemaBuilder? builder = null) =>
        [.. Assert.Throws<SchemaException>(() => (builder ?? new SchemaBuilder(null)).Document(document).Build()).Errors.Select(e => e.ToString())];

    /// <summary>The errors of a text whose fields all have resolvers.</summary>
    public static IReadOnlyList<string> ErrorsOf(string sdl) => ErrorsOf(new SchemaDocument(sdl).ResolveOthers(Nothing));

    /// <summary>The answer to the introspection query.</summary>
    public static async Task<string> IntrospectAsync(Schema schema)
    {
        using var response = await new GraphQLEngine(schema)
            .ExecuteAsync(new GraphQLRequest(IntrospectionQuery.Text), new RequestContext(new object(), default));
        return EngineHarness.JsonOf(response);
    }

    private sealed class Tag<T>;
}
