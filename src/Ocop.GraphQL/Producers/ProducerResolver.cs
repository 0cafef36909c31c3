using Ocop.Domain.Codes;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Nodes;
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
        var key = CodeArgument.Read(batch.Arguments, ProducerType.Name, CodeKind.Producer, AsOf.Read(batch.Arguments, request));
        var record = key.Code is null ? null : request.Registry.Producers.FindByCode(key.Code, (ProducerFields)batch.Preparation!);
        batch.SetAll(FieldValue.Object(record is null ? null : new ProducerView(record, key.AsOf)));
    }
}
