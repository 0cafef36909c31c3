using Ocop.GraphQL.Engine.Language.Ast;

namespace Ocop.GraphQL.Engine.PersistedDocuments;

/// <summary>
/// The extension <c>persistedQuery</c> of a request, by which Apollo's clients name a document: first alone, then, when nobody
/// knows it, with the document's text.
/// </summary>
/// <param name="Id">The name; null when the extension is of another version or not well formed.</param>
internal readonly record struct AutomaticQuery(DocumentId? Id)
{
    private const string Name = "persistedQuery";
    private const string Version = "1";

    /// <summary>Finds the extension; null when the request has none.</summary>
    public static AutomaticQuery? Find(ObjectValueNode? extensions) =>
        Member(extensions, Name) is { } extension and not NullValueNode ? new AutomaticQuery(Read(extension as ObjectValueNode)) : null;

    private static DocumentId? Read(ObjectValueNode? extension) =>
        Member(extension, "version") is IntValueNode { Text: Version }
        && Member(extension, "sha256Hash") is StringValueNode hash
        && DocumentId.TryParse(hash.Value, out var id)
            ? id
            : null;

    private static ValueNode? Member(ObjectValueNode? map, string name)
    {
        if (map is not null)
        {
            foreach (var member in map.Fields)
            {
                if (member.Name == name)
                {
                    return member.Value;
                }
            }
        }

        return null;
    }
}
