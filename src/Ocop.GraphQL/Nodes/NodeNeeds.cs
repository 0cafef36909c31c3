using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Nodes;

/// <summary>What an operation needs of each type that a node can be.</summary>
/// <param name="Product">What it needs of products.</param>
/// <param name="Producer">What it needs of producers.</param>
/// <param name="Certificate">What it needs of certificates.</param>
internal sealed record NodeNeeds(ulong Product, ulong Producer, ulong Certificate)
{
    /// <summary>The needs below a selected field of type Node.</summary>
    public static NodeNeeds Of(IFieldSelection selection) =>
        new(selection.NeedsOf(Products.ProductType.Name), selection.NeedsOf(Producers.ProducerType.Name), selection.NeedsOf(Certificates.CertificateType.Name));
}
