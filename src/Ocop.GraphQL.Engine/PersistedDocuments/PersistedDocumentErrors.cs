using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.PersistedDocuments;

/// <summary>The errors of naming a document instead of sending it, in one place.</summary>
internal static class PersistedDocumentErrors
{
    /// <summary>A name that is no SHA-256.</summary>
    public static GraphQLError InvalidId() => new(
        ErrorCodes.InvalidDocumentId,
        "A document is named by the SHA-256 of its text: sha256: and 64 hexadecimal digits in lower case.");

    /// <summary>Nobody knows a document of that name.</summary>
    public static GraphQLError Unknown(DocumentId id) =>
        GraphQLError.ForField(ErrorCodes.UnknownDocument, $"No document {id} is persisted here.", ("documentId", id.ToString()));

    /// <summary>A document was sent where only persisted ones are answered.</summary>
    public static GraphQLError Required() => new(
        ErrorCodes.PersistedDocumentRequired, "Only persisted documents are answered here; send documentId instead of query.");

    /// <summary>A document whose text is not what it is named for.</summary>
    public static GraphQLError HashMismatch(DocumentId actual) => GraphQLError.ForField(
        ErrorCodes.DocumentHashMismatch, "The persistedQuery's sha256Hash is not that of the query.", ("sha256Hash", actual.Hex));

    /// <summary>An automatic persisted query that nobody left behind yet. The message is the one that Apollo's clients wait for.</summary>
    public static GraphQLError AutomaticNotFound() => new(ErrorCodes.PersistedQueryNotFound, "PersistedQueryNotFound");

    /// <summary>An automatic persisted query where there are none. The message is the one that Apollo's clients wait for.</summary>
    public static GraphQLError AutomaticNotSupported() => new(ErrorCodes.PersistedQueryNotSupported, "PersistedQueryNotSupported");
}
