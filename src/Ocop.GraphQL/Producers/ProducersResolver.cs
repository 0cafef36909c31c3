using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Searching;
using Ocop.GraphQL.Time;
using Ocop.Storage.Producers;

namespace Ocop.GraphQL.Producers;

/// <summary>Answers <c>producers</c> with one statement for the page and one for the total, each only when asked for.</summary>
internal sealed class ProducersResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => ConnectionShape.Of(selection);

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var asOf = AsOf.Read(batch.Arguments, request);
        var search = SearchArgument.Read(batch.Arguments);
        var order = ProducerSortInput.Read(batch.Arguments, search, asOf.Date);
        var query = new ProducerQuery
        {
            Filter = ProducerFilterInput.Read(batch.Arguments.Get<InputObject>("where")),
            Search = search,
        };
        var list = new ConnectionReader<ProducerRecord>(
            (needs, page) => request.Registry.Producers.ReadPage(query, (ProducerFields)needs, order, page),
            () => request.Registry.Producers.Count(query),
            record => new ProducerView(record, asOf));
        var page = list.Read((ConnectionShape)batch.Preparation!, order, PageArguments.Read(batch.Arguments, order));
        page.PlaceCodes = PlaceCodeReading.Of(batch.Arguments.Get<InputObject>("where"), asOf.Date);
        batch.SetAll(FieldValue.Object(page));
    }
}
