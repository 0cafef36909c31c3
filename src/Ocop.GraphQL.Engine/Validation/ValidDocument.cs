using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>
/// A document that keeps every rule of section 5 of the specification for one schema. Only the validator makes it.
/// </summary>
public sealed class ValidDocument
{
    /// <summary>Wraps a document after all rules have passed.</summary>
    internal ValidDocument(Schema schema, Document document)
    {
        Schema = schema;
        Document = document;
        Operations = [.. document.Definitions.OfType<OperationDefinition>()];
        Fragments = document.Definitions.OfType<FragmentDefinition>().ToDictionary(f => f.Name);
    }

    /// <summary>The schema the document was validated against.</summary>
    public Schema Schema { get; }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The operations in document order; names are unique, and an anonymous operation is alone.</summary>
    public IReadOnlyList<OperationDefinition> Operations { get; }

    /// <summary>The fragments by name; spreads name only these, and never form cycles.</summary>
    public IReadOnlyDictionary<string, FragmentDefinition> Fragments { get; }
}
