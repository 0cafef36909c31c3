using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Verification;

/// <summary>Answers <c>verify</c>: a claim that cannot be right is a verdict too, not an error.</summary>
internal sealed class VerifyResolver : FieldResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => VerificationNeeds.Of(selection);

    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var claim = batch.Arguments.Get<InputObject>("claim")!;
        var verifier = new ClaimVerifier(request, (VerificationNeeds)batch.Preparation!, AsOf.Read(batch.Arguments, request));
        batch.SetAll(FieldValue.Object(claim.Get<string>("code") is { } code
            ? verifier.VerifyCode(code)
            : verifier.VerifyListing(claim.Get<InputObject>("listing")!)));
        return ValueTask.CompletedTask;
    }
}
