using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Counting;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Counting;

/// <summary>Answers <c>statistics</c>: the single numbers with one statement, each list of counts with one more.</summary>
internal sealed class StatisticsResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => (SummaryFields)selection.NeedsBelow();

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var asOf = AsOf.Read(batch.Arguments, request);
        var where = batch.Arguments.Get<InputObject>("where");
        CommuneCodes.RequireList(where, request.Registry.Communes, asOf.Date);
        var query = new ProductQuery(asOf.Date) { Filter = ProductFilterInput.Read(where) };
        var summary = request.Registry.Counts.Summarise(query, (SummaryFields)batch.Preparation!);
        batch.SetAll(FieldValue.Object(new StatisticsView(new CountScope(query, null, asOf), summary)));
    }
}
