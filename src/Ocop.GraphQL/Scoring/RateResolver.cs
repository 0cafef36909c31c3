using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Scoring;

/// <summary>Answers <c>rate</c>.</summary>
internal sealed class RateResolver : RefusingResolver
{
    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var sheet = ScoreSheetInput.Read(batch.Arguments.Get<InputObject>("sheet")!, batch.Request.State<RegistryRequest>());
        batch.SetAll(FieldValue.Object(new RatingView(sheet, sheet.Rate())));
    }
}
