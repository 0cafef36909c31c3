using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>Answers <c>changes</c> with one statement for the page.</summary>
internal sealed class ChangesResolver : RefusingResolver
{
    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var size = PageArguments.ReadFirst(batch.Arguments);
        var after = AfterArgument.Read(batch.Arguments);

        // A standby may lack what the primary has told of already.
        var log = request.OpenReaching(after?.Revision ?? 0).Changes;
        AfterArgument.Check(after, log);
        var page = log.Read(after, size);
        batch.SetAll(FieldValue.Object(new Connection
        {
            Nodes = [.. page.Changes.Select(change => (object)new ChangeView(change))],
            Keys = [.. page.Changes.Select(change => change.Place.Key)],
            Order = ChangeCursor.Order,
            HasNext = page.HasNext,

            // Only a place that stands in what is kept has changes ahead of it.
            HasPrevious = after is not null && (after.Revision, after.Position).CompareTo((log.FirstKept(), 0)) > 0,
        }));
    }
}
