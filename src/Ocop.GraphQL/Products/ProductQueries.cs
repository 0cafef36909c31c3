using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Products;

/// <summary>The root fields <c>products</c> and <c>product</c>.</summary>
internal static class ProductQueries
{
    /// <summary>Adds the fields to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        ProductKey.Define(schema);
        schema.Query(query => query
            .Field(
                "products",
                "ProductConnection",
                "Products, by name unless ordered otherwise; the best matches first when searching.",
                f => f.ResolvedBy(new ProductsResolver())
                    .Argument("search", "String", "Words that a product's name or its producer's holds, all of them; case and accents are forgiven, and words with their exact accents rank first.", a => a.Cost(Weights.Search))
                    .Argument("where", ProductFilterInput.Name, "Conditions on the products.")
                    .Argument("order", $"[{ProductSortInput.Name}!]", "Keys of the order, the first one first.")
                    .Argument("asOf", "LocalDate", AsOf.Description)
                    .WithPageArguments())
            .Field(
                "product",
                ProductType.Name,
                "One product; null when none has that key.",
                f => f.ResolvedBy(new ProductResolver())
                    .Cost(Weights.Statement)
                    .Argument("by", $"{ProductKey.Name}!", "How the product is named.")
                    .Argument("asOf", "LocalDate", AsOf.Description)));
    }
}
