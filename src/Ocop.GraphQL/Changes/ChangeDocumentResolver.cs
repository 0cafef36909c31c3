using System.Text;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>Answers <c>Change.document</c>: the documents of a page are read with one statement for each type of record and part of it.</summary>
internal sealed class ChangeDocumentResolver : FieldResolver
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var unread = new List<Change>(batch.Count);
        for (var i = 0; i < batch.Count; i++)
        {
            if (batch.Parent<ChangeView>(i) is { Document: null } view)
            {
                unread.Add(view.Change);
            }
        }

        var read = unread.Count == 0 ? null : batch.Request.State<RegistryRequest>().Registry.Changes.ReadDocuments(unread);
        for (var i = 0; i < batch.Count; i++)
        {
            var view = batch.Parent<ChangeView>(i);
            var document = view.Document ?? read![(view.Change.RecordKind, view.Change.RecordCode)];
            batch.Set(i, FieldValue.Of(Encoding.UTF8.GetString(document.Span)));
        }

        return ValueTask.CompletedTask;
    }
}
