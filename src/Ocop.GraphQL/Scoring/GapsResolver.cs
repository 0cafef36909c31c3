using Ocop.Domain;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;

namespace Ocop.GraphQL.Scoring;

/// <summary>Answers <c>gaps</c> of a rating.</summary>
internal sealed class GapsResolver : RefusingResolver
{
    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var target = StarRating.Create(batch.Arguments.Get<int>("target"));
        if (target.Refusal is { } outOfRange)
        {
            throw FieldRefusal.Of(RegistryErrorCodes.StarsOutOfRange, outOfRange.Message);
        }

        for (var i = 0; i < batch.Count; i++)
        {
            var way = batch.Parent<RatingView>(i).Sheet.CheapestWayTo(target.Value);
            batch.Set(i, way.TryGetValue(out var changes, out var barred)
                ? FieldValue.Objects(changes)
                : FieldValue.Error(GraphQLError.ForField(RegistryErrorCodes.StarsBarred, barred.Message)));
        }
    }
}
