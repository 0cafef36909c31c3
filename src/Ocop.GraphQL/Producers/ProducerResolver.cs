using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Producers;

namespace Ocop.GraphQL.Producers;

/// <summary>Answers <c>producer</c>.</summary>
internal sealed class ProducerResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => (ProducerFields)selection.NeedsBelow();

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var fields = (ProducerFields)batch.Preparation!;
        batch.SetAll(FieldValue.Object(
            ProducerKey.Find(request.Registry.Producers, batch.Arguments, AsOf.Read(batch.Arguments, request), fields)));
    }
}
