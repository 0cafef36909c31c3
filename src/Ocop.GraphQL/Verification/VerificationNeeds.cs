using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Products;
using Ocop.Storage.Certificates;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Verification;

/// <summary>What an operation needs of the records a verification answers.</summary>
/// <param name="Product">What it needs of the product and the candidates.</param>
/// <param name="Certificate">What it needs of the certificate.</param>
/// <param name="History">Whether it asks for the reason or the certificate, which only the product's certificates together tell.</param>
/// <param name="Revision">Whether it asks for the revision, which takes a statement of its own.</param>
internal sealed record VerificationNeeds(ProductFields Product, CertificateFields Certificate, bool History, bool Revision)
{
    private const ProductFields Standing = ProductFields.Certified | ProductFields.Stars | ProductFields.Status;

    /// <summary>The needs below a selected field of type Verification.</summary>
    public static VerificationNeeds Of(IFieldSelection selection) => new(
        (ProductFields)(ProductNeeds.Below(selection, "product") | ProductNeeds.Below(selection, "candidates")) | Standing,
        (CertificateFields)selection.NeedsBelow("certificate"),
        selection.Selects("reason") || selection.Selects("certificate"),
        selection.Selects("revision"));
}
