using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Types.Sdl;

/// <summary>What C# attaches to the definitions of an SDL document; each is found once by whoever defines its name.</summary>
internal sealed class SchemaAttachments
{
    private const string Field = "field of an object";
    private const string Resolver = "a resolver";
    private const string Source = "a source";
    private const string ScalarObject = "a scalar's object";
    private const string RuntimeTypeOf = "a C# type";

    private readonly Dictionary<string, (FieldResolver Resolver, ulong Needs)> resolvers = [];
    private readonly Dictionary<string, SourceResolver> sources = [];
    private readonly Dictionary<string, ScalarType> scalars = [];
    private readonly Dictionary<string, Type> runtimeTypes = [];
    private readonly List<SchemaError> twice = [];

    /// <summary>The resolver of fields that have none of their own; null where that is an error.</summary>
    public FieldResolver? OtherResolver { get; set; }

    /// <summary>Keeps a resolver for the field of a coordinate.</summary>
    public void AddResolver(string coordinate, FieldResolver resolver, ulong needs) =>
        Add(resolvers, coordinate, (resolver, needs), Resolver);

    /// <summary>Keeps a source of events for the field of a coordinate.</summary>
    public void AddSource(string coordinate, SourceResolver source) => Add(sources, coordinate, source, Source);

    /// <summary>Keeps a scalar for its name.</summary>
    public void AddScalar(ScalarType scalar) => Add(scalars, scalar.Name, scalar, ScalarObject);

    /// <summary>Keeps the C# type of an object's values.</summary>
    public void AddRuntimeType(string typeName, Type type) => Add(runtimeTypes, typeName, type, RuntimeTypeOf);

    /// <summary>The resolver of a field, and what the field needs; no resolver where there is none.</summary>
    public (FieldResolver? Resolver, ulong Needs) FindResolver(string coordinate) =>
        resolvers.TryGetValue(coordinate, out var found) ? found : (OtherResolver, 0);

    /// <summary>The source of a field's events; null where there is none.</summary>
    public SourceResolver? FindSource(string coordinate) => sources.GetValueOrDefault(coordinate);

    /// <summary>The object behind a scalar; null where there is none.</summary>
    public ScalarType? FindScalar(string name) => scalars.GetValueOrDefault(name);

    /// <summary>The C# type of an object's values; null where nobody says it.</summary>
    public Type? FindRuntimeType(string typeName) => runtimeTypes.GetValueOrDefault(typeName);

    /// <summary>What is attached twice, or to something that is not defined.</summary>
    public IEnumerable<SchemaError> Errors(IReadOnlySet<string> fields, IReadOnlySet<string> scalarNames, IReadOnlySet<string> objects) =>
    [
        .. twice,
        .. AttachedToNothing(resolvers.Keys, fields, (Resolver, Field)),
        .. AttachedToNothing(sources.Keys, fields, (Source, Field)),
        .. AttachedToNothing(scalars.Keys, scalarNames, (ScalarObject, "scalar")),
        .. AttachedToNothing(runtimeTypes.Keys, objects, (RuntimeTypeOf, "object")),
    ];

    private static IEnumerable<SchemaError> AttachedToNothing(
        IEnumerable<string> attached, IReadOnlySet<string> defined, (string Attachment, string Element) words) =>
        attached.Where(name => !defined.Contains(name)).Select(name => SdlErrors.AttachedToNothing(name, words));

    private void Add<T>(Dictionary<string, T> attached, string coordinate, T value, string what)
    {
        if (!attached.TryAdd(coordinate, value))
        {
            twice.Add(SdlErrors.AttachedTwice(coordinate, what));
        }
    }
}
