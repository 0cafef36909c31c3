using Ocop.GraphQL.Products;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Verification;

/// <summary>The products that claims name, each read once with what the answer needs of it.</summary>
internal sealed class ClaimedProducts(RegistryRequest request, ProductFields fields, AsOf asOf)
{
    private readonly Dictionary<long, ProductView> read = [];

    /// <summary>Reads the products of codes.</summary>
    public IReadOnlyList<ProductRecord> FindByCodes(IReadOnlyCollection<string> codes)
    {
        var records = request.Registry.Products.FindByCodes(codes, asOf.Date, fields | ProductFields.Code);
        foreach (var record in records)
        {
            read[record.Id] = new ProductView(record, asOf);
        }

        return records;
    }

    /// <summary>Reads, with one statement, those products of matches that were not read before.</summary>
    public void Read(ClaimMatch[] matches)
    {
        // Who claims by code finds the product with what is needed of it, and nothing is left to read.
        if (Array.TrueForAll(matches, IsRead))
        {
            return;
        }

        var missing = matches.SelectMany(ProductsOf).Where(id => !read.ContainsKey(id)).ToHashSet();
        foreach (var record in missing.Count == 0 ? [] : request.Registry.Products.FindByIds(missing, asOf.Date, fields))
        {
            read.Add(record.Id, new ProductView(record, asOf));
        }
    }

    /// <summary>A product that was read.</summary>
    public ProductView Get(long id) => read[id];

    private bool IsRead(ClaimMatch match) => match.ProductId is { } id ? read.ContainsKey(id) : match.Candidates.Count == 0;

    private static IEnumerable<long> ProductsOf(ClaimMatch match) => match.ProductId is { } id ? [id] : match.Candidates;
}
