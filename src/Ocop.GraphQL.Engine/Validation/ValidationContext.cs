using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>What the rules of one validation share: the facts, where the walk stands, and the errors so far.</summary>
internal sealed class ValidationContext
{
    private readonly List<GraphQLError> errors = [];

    /// <summary>Prepares the validation of one document.</summary>
    public ValidationContext(Schema schema, Document document, ValidationLimits limits)
    {
        Schema = schema;
        Document = document;
        Limits = limits;
        Operations = [.. document.Definitions.OfType<OperationDefinition>()];
        Fragments = new FragmentGraph(document);
        Variables = new VariableUsages(this);
        Comparisons = new Work(limits.MaxComparisons);
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>How much the document may ask for.</summary>
    public ValidationLimits Limits { get; }

    /// <summary>The operations in document order.</summary>
    public IReadOnlyList<OperationDefinition> Operations { get; }

    /// <summary>The fragments and which definition spreads which.</summary>
    public FragmentGraph Fragments { get; }

    /// <summary>The variables and where they are used; complete when the walk is over.</summary>
    public VariableUsages Variables { get; }

    /// <summary>What a client may have meant by names that do not exist.</summary>
    public Suggestions Suggestions { get; } = new();

    /// <summary>The steps of comparing fields with one response name.</summary>
    public Work Comparisons { get; }

    /// <summary>The definition that the walk is in.</summary>
    public Definition? Definition { get; set; }

    /// <summary>The type of the selection set around the walk's place; null where it is unknown or has no fields.</summary>
    public CompositeType? ParentType { get; set; }

    /// <summary>The place of the value that is visited.</summary>
    public InputPlace Place { get; set; }

    /// <summary>What was reported, in that order.</summary>
    public IReadOnlyList<GraphQLError> Errors => errors;

    /// <summary>Reports an error at nodes.</summary>
    /// <exception cref="TooManyErrorsException">There are enough errors.</exception>
    public void Report(GraphQLError error, params ReadOnlySpan<Node> nodes)
    {
        var locations = new SourceLocation[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            locations[i] = Document.Source.LocationOf(nodes[i].Position);
        }

        errors.Add(error.At(path: null, locations));
        if (errors.Count == Limits.MaxErrors)
        {
            errors.Add(ValidationErrors.TooManyErrors(Limits.MaxErrors));
            throw new TooManyErrorsException();
        }
    }

    /// <summary>
    /// The field of a type, meta fields included (section 5.3.1); null when there is none or the type is unknown.
    /// </summary>
    public FieldDefinition? FindField(CompositeType? type, string name) => type is null
        ? null
        : (type as FieldsType)?.FindField(name) ?? MetaFields.Find(Schema, type, name);

    /// <summary>The root type of a kind of operation; null when the schema has none.</summary>
    public ObjectType? FindRootType(OperationKind kind) => kind switch
    {
        OperationKind.Query => Schema.Roots.Query,
        OperationKind.Mutation => Schema.Roots.Mutation,
        OperationKind.Subscription => Schema.Roots.Subscription,
        _ => throw Invariant.Broken($"operation kind {kind}"),
    };

    /// <summary>The type that a definition's selection set is on; null where it is unknown or has no fields.</summary>
    public CompositeType? FindTypeOf(Definition definition) => definition switch
    {
        OperationDefinition operation => FindRootType(operation.Kind),
        FragmentDefinition fragment => Schema.FindType(fragment.TypeCondition.Name) as CompositeType,
        _ => null,
    };

    /// <summary>The type that an inline fragment's selection set is on; null where it is unknown or has no fields.</summary>
    public CompositeType? FindTypeOf(InlineFragment fragment, CompositeType? parent) => fragment.TypeCondition is null
        ? parent
        : Schema.FindType(fragment.TypeCondition.Name) as CompositeType;
}
