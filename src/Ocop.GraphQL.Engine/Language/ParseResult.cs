using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.Language;

/// <summary>A parsed document, or why the text is none.</summary>
public sealed class ParseResult
{
    private ParseResult(Document? document, GraphQLError? error)
    {
        Document = document;
        Error = error;
    }

    /// <summary>Whether the text is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Document is not null;

    /// <summary>The document; null when the text was refused.</summary>
    public Document? Document { get; }

    /// <summary>What was wrong; null when there is a document. Reading stops at the first error.</summary>
    public GraphQLError? Error { get; }

    /// <summary>The result of a text that is a document.</summary>
    internal static ParseResult Of(Document document) => new(document, null);

    /// <summary>The result of a text that was refused.</summary>
    internal static ParseResult Refused(GraphQLError error) => new(null, error);
}
