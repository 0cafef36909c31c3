using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Producers;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Programmes;
using Ocop.GraphQL.Requests;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>Answers <c>Change.node</c>: the records of a page are read with one statement for each type.</summary>
internal sealed class ChangeNodeResolver : FieldResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => NodeNeeds.Of(selection);

    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var ids = new List<(int Index, GlobalId Id)>(batch.Count);
        for (var i = 0; i < batch.Count; i++)
        {
            if (FindId(batch.Parent<ChangeView>(i).Change) is { } id)
            {
                ids.Add((i, id));
            }
        }

        var loader = new NodeLoader(batch.Request.State<RegistryRequest>(), (NodeNeeds)batch.Preparation!);
        var found = loader.Load([.. ids.Select(each => each.Id)]);
        foreach (var (index, id) in ids)
        {
            batch.Set(index, found.GetValueOrDefault(id));
        }

        return ValueTask.CompletedTask;
    }

    private static GlobalId? FindId(Change change) => TypeOf(change.RecordKind) is { } type && change.Withdrawal is null
        ? new GlobalId(type, change.RecordCode, AsOf: null)
        : null;

    private static string? TypeOf(RecordKind kind) => kind switch
    {
        RecordKind.Product => ProductType.Name,
        RecordKind.Producer => ProducerType.Name,
        RecordKind.Certificate => CertificateType.Name,
        RecordKind.Programme => ProgrammeType.Name,
        _ => null,
    };
}
