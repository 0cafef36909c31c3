using System.Text;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.Testing.Outside;

/// <summary>What this engine makes of documents, without limits to what they may ask for.</summary>
public static class Verdict
{
    /// <summary>Why a text is no document; empty when it is one.</summary>
    public static IReadOnlyList<string> OfText(string text) => Read(text) is { Succeeded: false } refused ? [refused.Error.ToString()] : [];

    /// <summary>Why a document is not valid on a schema; empty when it is.</summary>
    public static IReadOnlyList<string> OfDocument(Schema schema, string text)
    {
        var parsed = Read(text);
        return parsed.Succeeded
            ? [.. Validator.Validate(schema, parsed.Document, NoLimits.Options.Validation).Errors.Select(error => error.ToString())]
            : [parsed.Error.ToString()];
    }

    private static ParseResult Read(string text) => Parser.Parse(new SourceText(Encoding.UTF8.GetBytes(text)), NoLimits.Options.Parser);
}
