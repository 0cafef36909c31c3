using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Introspection;

/// <summary>Asks a field's resolver about one parent, without a planner.</summary>
internal static class Resolving
{
    public static FieldValue Resolve(FieldDefinition field, object parent, params KeyValuePair<string, object?>[] arguments)
    {
        var results = new FieldValue[1];
        var batch = new FieldBatch(new[] { parent }, results)
        {
            Selection = new Selection(field),
            Arguments = new InputObject([.. arguments]),
            Request = new RequestContext(new object(), CancellationToken.None),
        };
        var resolved = field.Resolver!.ResolveAsync(batch);
        Assert.True(resolved.IsCompletedSuccessfully);
        return results[0];
    }

    private sealed class Selection(FieldDefinition definition) : IFieldSelection
    {
        public FieldDefinition Definition => definition;

        // The resolvers under test look below the field only, so any type will do.
        public ObjectType ParentType { get; } = new("Parent", null);

        public string ResponseName => definition.Name;

        public IEnumerable<IFieldSelection> Children => [];
    }
}
