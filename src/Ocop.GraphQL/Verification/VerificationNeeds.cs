using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.Storage.Certificates;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Verification;

/// <summary>What an operation needs of the records a verification answers.</summary>
/// <param name="Product">What it needs of the product and the candidates.</param>
/// <param name="Certificate">What it needs of the certificate; null when it does not ask for it.</param>
internal sealed record VerificationNeeds(ProductFields Product, CertificateFields? Certificate)
{
    /// <summary>The needs below a selected field of type Verification.</summary>
    public static VerificationNeeds Of(IFieldSelection selection) => new(
        (ProductFields)(selection.NeedsBelow("product") | selection.NeedsBelow("candidates")),
        selection.Selects("certificate") ? (CertificateFields)selection.NeedsBelow("certificate") : null);
}
