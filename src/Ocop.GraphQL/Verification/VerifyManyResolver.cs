using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Verification;

/// <summary>Answers <c>verifyMany</c>.</summary>
internal sealed class VerifyManyResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => VerificationNeeds.Of(selection);

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var claims = Claims(batch.Arguments);
        var verifier = new ClaimVerifier(request, (VerificationNeeds)batch.Preparation!, AsOf.Read(batch.Arguments, request));
        batch.SetAll(FieldValue.Objects(verifier.Verify(claims)));
    }

    private static InputObject[] Claims(InputObject arguments)
    {
        var claims = arguments.Get<object?[]>("claims")!;
        return claims.Length switch
        {
            0 => throw FieldRefusal.Of(RegistryErrorCodes.NoClaims, "There is no claim to verify; send at least one."),
            <= ClaimLimits.MostClaims => Array.ConvertAll(claims, claim => (InputObject)claim!),
            _ => throw FieldRefusal.Of(
                RegistryErrorCodes.TooManyClaims,
                $"{claims.Length} claims are made, but one request verifies at most {ClaimLimits.MostClaims}; send the rest in further requests.",
                ("value", claims.Length), ("maximum", ClaimLimits.MostClaims)),
        };
    }
}
