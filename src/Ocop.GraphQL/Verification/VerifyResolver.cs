using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Verification;

/// <summary>Answers <c>verify</c>: a claim that cannot be right is a verdict too, not an error.</summary>
internal sealed class VerifyResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => VerificationNeeds.Of(selection);

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var verifier = new ClaimVerifier(request, (VerificationNeeds)batch.Preparation!, AsOf.Read(batch.Arguments, request));
        batch.SetAll(FieldValue.Object(verifier.Verify([batch.Arguments.Get<InputObject>("claim")!])[0]));
    }
}
