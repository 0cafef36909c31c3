using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.SchemaRules;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>
/// Declares a schema in the order and words of SDL; types are named by text and found when all are declared, so that features
/// may name each other's types. The object types named Query, Mutation and Subscription are the roots.
/// </summary>
/// <remarks>Built by <c>SchemaBuilding.Build</c> in the introspection layer, which adds the types that describe a schema.</remarks>
/// <param name="description">What the service is about.</param>
public sealed class SchemaBuilder(string? description)
{
    private readonly List<TypeDeclaration> types = [];
    private readonly List<(string Name, string? Description, DirectiveBuilder Builder)> directives = [];
    private readonly List<FieldsDeclaration> extensions = [];
    private readonly List<DirectiveNode> applied = [];

    /// <summary>Adds a scalar.</summary>
    public SchemaBuilder Scalar(ScalarType scalar) => Add(new ScalarDeclaration(scalar));

    /// <summary>Adds a scalar to which directives are applied.</summary>
    public SchemaBuilder Scalar(ScalarType scalar, Action<ScalarBuilder> configure)
    {
        var declaration = new ScalarDeclaration(new DescribedScalar(scalar));
        configure(new ScalarBuilder(declaration));
        return Add(declaration);
    }

    /// <summary>Adds an enum.</summary>
    public SchemaBuilder Enum(string name, string description, Action<EnumBuilder> configure)
    {
        var declaration = new EnumDeclaration(new EnumType(name, description));
        configure(new EnumBuilder(declaration));
        return Add(declaration);
    }

    /// <summary>Adds an interface.</summary>
    public SchemaBuilder Interface(string name, string description, Action<InterfaceBuilder> configure)
    {
        var declaration = new FieldsDeclaration(new InterfaceType(name, description));
        configure(new InterfaceBuilder(declaration));
        return Add(declaration);
    }

    /// <summary>Adds an object whose values are of the C# type <typeparamref name="TParent"/>.</summary>
    public SchemaBuilder Object<TParent>(string name, string description, Action<ObjectBuilder<TParent>> configure)
        where TParent : class => Object(new ObjectType(name, description, typeof(TParent)), configure);

    /// <summary>Adds an object whose values may be of any C# type; it can stand behind no interface or union.</summary>
    public SchemaBuilder Object(string name, string description, Action<ObjectBuilder<object>> configure) =>
        Object(new ObjectType(name, description), configure);

    /// <summary>
    /// Adds fields and interfaces to an object that is declared elsewhere, before or after: a feature's own queries, say.
    /// </summary>
    public SchemaBuilder ExtendObject<TParent>(string name, Action<ObjectBuilder<TParent>> configure)
        where TParent : class
    {
        var extension = new FieldsDeclaration(new ObjectType(name, null));
        configure(new ObjectBuilder<TParent>(extension));
        extensions.Add(extension);
        return this;
    }

    /// <summary>Adds an input object.</summary>
    public SchemaBuilder Input(string name, string description, Action<InputBuilder> configure) =>
        Input(new InputObjectType(name, description, isOneOf: false), configure);

    /// <summary>Adds an input object of which exactly one field is given (<c>@oneOf</c>).</summary>
    public SchemaBuilder OneOfInput(string name, string description, Action<InputBuilder> configure) =>
        Input(new InputObjectType(name, description, isOneOf: true), configure);

    /// <summary>Adds a union of object types.</summary>
    public SchemaBuilder Union(string name, string description, params string[] members) =>
        Union(name, description, union => union.Members(members));

    /// <summary>Adds a union about which there is more to say than its members.</summary>
    public SchemaBuilder Union(string name, string description, Action<UnionBuilder> configure)
    {
        var declaration = new UnionDeclaration(new UnionType(name, description));
        configure(new UnionBuilder(declaration));
        return Add(declaration);
    }

    /// <summary>Applies a directive to the schema itself.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("url", "\"https://example.org\"")</c>.</param>
    public SchemaBuilder Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        applied.Add(Written.Directive(name, arguments));
        return this;
    }

    /// <summary>Adds a directive that may be applied.</summary>
    public SchemaBuilder Directive(string name, string description, Action<DirectiveBuilder> configure)
    {
        var builder = new DirectiveBuilder();
        configure(builder);
        directives.Add((name, description, builder));
        return this;
    }

    /// <summary>Completes the types and checks them.</summary>
    /// <param name="builtIn">Declares the types that every schema has.</param>
    /// <param name="rules">What is checked beside <see cref="SpecifiedSchemaRules"/>.</param>
    /// <exception cref="SchemaException">The schema breaks rules; the exception holds every error.</exception>
    internal Schema Complete(SchemaBuilder builtIn, params IReadOnlyList<SchemaRule> rules)
    {
        var errors = ApplyExtensions();
        var declared = types.Concat(builtIn.types).ToList();
        var table = new TypeTable(declared.Select(declaration => declaration.Type));
        declared.ForEach(declaration => declaration.Complete(table));
        var draft = new SchemaDraft(
            [.. types.Select(declaration => declaration.Type)], [.. directives.Select(directive => DirectiveOf(directive, table))])
        {
            AppliedDirectives = table.Resolve(applied, SchemaDraft.Name),
        };
        errors.AddRange(table.Errors);
        errors.AddRange(SpecifiedSchemaRules.All.Concat(rules).SelectMany(rule => rule.Errors(draft)));
        if (errors.Count > 0)
        {
            throw new SchemaException(errors);
        }

        NamedType[] all = [.. draft.Types, .. table.UsedScalars, .. builtIn.types.Select(declaration => declaration.Type)];
        return new Schema(draft.Roots, all, draft.AllDirectives)
        {
            Description = description,
            AppliedDirectives = draft.AppliedDirectives,
        };
    }

    private static DirectiveDefinition DirectiveOf((string Name, string? Description, DirectiveBuilder Builder) declared, TypeTable table) =>
        new(declared.Name, declared.Description, [.. declared.Builder.Locations])
        {
            Arguments = [.. declared.Builder.Arguments.Select(a => table.Resolve(a, $"@{declared.Name}({a.Name}:)"))],
            IsRepeatable = declared.Builder.IsRepeatable,
        };

    private List<string> ApplyExtensions()
    {
        var errors = new List<string>();
        foreach (var extension in extensions)
        {
            var found = types.Find(declaration => declaration.Type.Name == extension.Type.Name);
            if (found is not FieldsDeclaration { Type: ObjectType } extended)
            {
                errors.Add($"{extension.Type.Name} is extended, but it is not an object type of this schema.");
                continue;
            }

            extended.Fields.AddRange(extension.Fields);
            extended.Interfaces.AddRange(extension.Interfaces);
            extended.Directives.AddRange(extension.Directives);
        }

        extensions.Clear();
        return errors;
    }

    private SchemaBuilder Object<TParent>(ObjectType type, Action<ObjectBuilder<TParent>> configure)
        where TParent : class
    {
        var declaration = new FieldsDeclaration(type);
        configure(new ObjectBuilder<TParent>(declaration));
        return Add(declaration);
    }

    private SchemaBuilder Input(InputObjectType type, Action<InputBuilder> configure)
    {
        var declaration = new InputDeclaration(type);
        configure(new InputBuilder(declaration));
        return Add(declaration);
    }

    private SchemaBuilder Add(TypeDeclaration declaration)
    {
        types.Add(declaration);
        return this;
    }
}
