using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Nodes;

/// <summary>Answers <c>nodes</c> with one statement for each type and day that the ids name.</summary>
internal sealed class NodesResolver : RefusingResolver
{
    /// <summary>The most ids in one call.</summary>
    public const int MaximumIds = 100;

    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => NodeNeeds.Of(selection);

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var ids = batch.Arguments.Get<object?[]>("ids")!;
        if (ids.Length > MaximumIds)
        {
            throw FieldRefusal.Of(
                RegistryErrorCodes.TooManyValues,
                $"{ids.Length} ids are asked for, but one call answers at most {MaximumIds}; ask in several calls.",
                ("value", ids.Length), ("maximum", MaximumIds));
        }

        var loader = new NodeLoader(batch.Request.State<RegistryRequest>(), (NodeNeeds)batch.Preparation!);
        batch.SetAll(FieldValue.List(loader.Load([.. ids.Cast<string>()])));
    }
}
