using Ocop.Domain.Classification;

namespace Ocop.Storage.Generating.Words;

/// <summary>What a product is.</summary>
/// <param name="Name">The Vietnamese noun.</param>
/// <param name="NameEn">The English noun.</param>
/// <param name="SetNumber">The number of the product set, 1 to 26.</param>
internal sealed record ProductNoun(string Name, string NameEn, int SetNumber)
{
    /// <summary>The product set.</summary>
    public ProductSet Set => ProductSet.Find(SetNumber)!;
}
