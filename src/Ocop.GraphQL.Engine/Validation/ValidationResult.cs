using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>A valid document, or why the document is not valid.</summary>
public sealed class ValidationResult
{
    private ValidationResult(ValidDocument? document, IReadOnlyList<GraphQLError> errors)
    {
        Document = document;
        Errors = errors;
    }

    /// <summary>Whether the document is valid.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    public bool Succeeded => Document is not null;

    /// <summary>The valid document; null when there are errors.</summary>
    public ValidDocument? Document { get; }

    /// <summary>
    /// What was wrong, in the order of the document where rules see it; empty when the document is valid. At most
    /// <see cref="ValidationLimits.MaxErrors"/>, and then one more with code <see cref="ErrorCodes.TooManyErrors"/>.
    /// </summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>The result of a valid document.</summary>
    internal static ValidationResult Of(ValidDocument document) => new(document, []);

    /// <summary>The result of a document that was refused.</summary>
    internal static ValidationResult Refused(IReadOnlyList<GraphQLError> errors)
    {
        Invariant.Holds(errors.Count > 0, "a refusal has an error");
        return new(null, errors);
    }
}
