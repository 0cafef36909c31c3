using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types.SchemaRules;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>
/// A schema as declared, in C# or in SDL: the one thing that both are turned into, and the one way from there to a schema.
/// </summary>
internal sealed class SchemaDeclaration
{
    /// <summary>What the service is about.</summary>
    public string? Description { get; set; }

    /// <summary>The types in the order of declaration.</summary>
    public List<TypeDeclaration> Types { get; } = [];

    /// <summary>Additions to types, which may stand before or after these.</summary>
    public List<TypeDeclaration> Extensions { get; } = [];

    /// <summary>The directives that may be applied, in the order of declaration.</summary>
    public List<DirectiveDraft> DirectiveDefinitions { get; } = [];

    /// <summary>The directives applied to the schema itself.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>The root operation types that are named.</summary>
    public RootNames Roots { get; } = new();

    /// <summary>Mistakes found while declaring.</summary>
    public List<SchemaError> Errors { get; } = [];

    /// <summary>Where SDL writes what.</summary>
    public SchemaPlaces Places { get; } = new();

    /// <summary>Completes the types and checks them.</summary>
    /// <param name="builtIn">Declares the types that every schema has.</param>
    /// <param name="rules">What is checked beside <see cref="SpecifiedSchemaRules"/>.</param>
    /// <exception cref="SchemaException">The schema breaks rules; the exception holds every error.</exception>
    public Schema Complete(SchemaDeclaration builtIn, IReadOnlyList<SchemaRule> rules)
    {
        var errors = Errors.Concat(ApplyExtensions()).ToList();
        var declared = Types.Concat(builtIn.Types).ToList();
        var table = new TypeTable(declared.Select(declaration => declaration.Type));
        declared.ForEach(declaration => declaration.Complete(table));
        var draft = DraftOf(table);
        errors.AddRange(table.Errors);
        errors.AddRange(SpecifiedSchemaRules.All.Concat(rules).SelectMany(rule => rule.Errors(draft)));
        if (errors.Count > 0)
        {
            throw new SchemaException([.. errors.Select(Places.Locate)]);
        }

        NamedType[] all = [.. draft.Types, .. table.UsedScalars, .. builtIn.Types.Select(declaration => declaration.Type)];
        return new Schema(draft.Roots, all, draft.AllDirectives)
        {
            Description = DescriptionText.OrNone(Description),
            AppliedDirectives = draft.AppliedDirectives,
        };
    }

    private SchemaDraft DraftOf(TypeTable table)
    {
        NamedType[] types = [.. Types.Select(declaration => declaration.Type)];
        return new SchemaDraft(types, [.. DirectiveDefinitions.Select(directive => directive.Complete(table))])
        {
            AppliedDirectives = table.Resolve(Directives, SchemaDraft.Name),
            RootNames = Roots.Of(types),
        };
    }

    private List<SchemaError> ApplyExtensions()
    {
        var errors = new List<SchemaError>();
        foreach (var extension in Extensions)
        {
            var name = extension.Type.Name;
            if (Types.Find(declaration => declaration.Type.Name == name) is { } extended && extended.Kind == extension.Kind)
            {
                extended.Extend(extension);
            }
            else
            {
                errors.Add(new SchemaError(name, $"is extended, but it is not {extension.Kind} of this schema."));
            }
        }

        Extensions.Clear();
        return errors;
    }
}
