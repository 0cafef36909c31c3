using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Criteria;

/// <summary>Answers <c>criteriaSet</c>.</summary>
internal sealed class CriteriaSetResolver : RefusingResolver
{
    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var today = batch.Request.State<RegistryRequest>().Today;
        var set = CriteriaOf.Get(batch.Arguments.Get<string>("edition"), batch.Arguments.Get<int>("number"), today);
        batch.SetAll(FieldValue.Object(set));
    }
}
