using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.SchemaRules;
using Ocop.GraphQL.Engine.Types.Sdl;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>
/// Declares a schema in the order and words of SDL; types are named by text and found when all are declared, so that features
/// may name each other's types. Unless <see cref="Root"/> says otherwise, the object types named Query, Mutation and Subscription
/// are the roots.
/// </summary>
/// <remarks>Built by <c>SchemaBuilding.Build</c> in the introspection layer, which adds the types that describe a schema.</remarks>
public sealed class SchemaBuilder
{
    private readonly SchemaDeclaration schema = new();

    /// <summary>Starts a schema.</summary>
    /// <param name="description">What the service is about.</param>
    public SchemaBuilder(string? description) => schema.Description = description;

    /// <summary>Adds what an SDL document defines and extends.</summary>
    public SchemaBuilder Document(SchemaDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document.DeclareIn(schema);
        return this;
    }

    /// <summary>Names the object type where operations of a kind start; once one is named, no type is a root by its name alone.</summary>
    public SchemaBuilder Root(OperationKind kind, string typeName)
    {
        schema.Roots.IsDefined = true;
        schema.Roots.Add(kind, typeName);
        return this;
    }

    /// <summary>Applies a directive to the schema itself.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("url", "\"https://example.org\"")</c>.</param>
    public SchemaBuilder Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        schema.Directives.Add(Written.Directive(name, arguments));
        return this;
    }

    /// <summary>Adds a scalar.</summary>
    public SchemaBuilder Scalar(ScalarType scalar) => Scalar(scalar, _ => { });

    /// <summary>Adds a scalar to which directives are applied.</summary>
    public SchemaBuilder Scalar(ScalarType scalar, Action<ScalarBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(scalar);
        var declaration = new ScalarDeclaration(new DescribedScalar(scalar, scalar.Description, scalar.SpecifiedByUrl));
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
        schema.Extensions.Add(extension);
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

    /// <summary>Adds a directive that may be applied.</summary>
    public SchemaBuilder Directive(string name, string description, Action<DirectiveBuilder> configure)
    {
        var draft = new DirectiveDraft(name, description);
        configure(new DirectiveBuilder(draft));
        schema.DirectiveDefinitions.Add(draft);
        return this;
    }

    /// <summary>Completes the types and checks them.</summary>
    /// <param name="builtIn">Declares the types that every schema has.</param>
    /// <param name="rules">What is checked beside <see cref="SpecifiedSchemaRules"/>.</param>
    /// <exception cref="SchemaException">The schema breaks rules; the exception holds every error.</exception>
    internal Schema Complete(SchemaBuilder builtIn, params IReadOnlyList<SchemaRule> rules) => schema.Complete(builtIn.schema, rules);

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
        schema.Types.Add(declaration);
        return this;
    }
}
