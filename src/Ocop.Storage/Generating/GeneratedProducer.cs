using Ocop.Storage.Certificates;
using Ocop.Storage.Dossiers;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;

namespace Ocop.Storage.Generating;

/// <summary>The rows of a producer and of all that it makes, without identities.</summary>
/// <param name="Row">The producer.</param>
/// <param name="Products">Its products.</param>
internal sealed record GeneratedProducer(ProducerRow Row, IReadOnlyList<GeneratedProduct> Products);

/// <summary>The rows of a product, without identities.</summary>
/// <param name="Row">The product.</param>
/// <param name="Certificates">Its certificates, oldest first.</param>
/// <param name="Dossier">The dossier under way; null for none.</param>
internal sealed record GeneratedProduct(ProductRow Row, IReadOnlyList<CertificateRow> Certificates, DossierRow? Dossier);
