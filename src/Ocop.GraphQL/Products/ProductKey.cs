using Ocop.Domain.Codes;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Nodes;
using Ocop.GraphQL.Time;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Products;

/// <summary><c>ProductKeyInput</c>: the ways to name one product.</summary>
internal static class ProductKey
{
    /// <summary>The input's name.</summary>
    public const string Name = "ProductKeyInput";

    /// <summary>Adds the input to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.OneOfInput(
        Name,
        "How one product is named; exactly one of these.",
        key => key
            .Field("id", "ID", "Its global id.")
            .Field("code", "String", "Its permanent code; letter case and hyphens do not matter.")
            .Field("officialCode", "String", "Its official code in either form; blanks and the kind of dash do not matter.")
            .Field("gtin", "String", "One of its GTINs, of 8, 12, 13 or 14 digits; zeros in front do not matter, the check digit must be right.")
            .Field("slug", "String", "Its slug, or a former one: the code at its end decides."));

    /// <summary>Finds the product of the argument <c>by</c>.</summary>
    /// <param name="products">Where to look.</param>
    /// <param name="arguments">The field's arguments.</param>
    /// <param name="asOf">The day asked for.</param>
    /// <param name="fields">What to read of it.</param>
    /// <returns>The product as seen on the day asked for, or on that of its id; null where none has that key.</returns>
    /// <exception cref="FieldRefusal">The key is malformed, or several products have it.</exception>
    public static ProductView? Find(ProductReader products, InputObject arguments, AsOf asOf, ProductFields fields)
    {
        var (name, value) = arguments.Get<InputObject>("by")!.Entries[0];
        var text = (string)value!;
        return name switch
        {
            "officialCode" => View(products.FindByOfficialCode(NaturalKey.OfficialCode(text), asOf.Date, fields), asOf),
            "gtin" => View(NaturalKey.Only(products.FindByGtin(NaturalKey.Gtin(text), asOf.Date, fields | ProductFields.Code), name, product => product.Code), asOf),
            "slug" => Of(products, CodeArgument.Of(ProductSlug.CodeIn(text), CodeKind.Product, asOf), fields),
            _ => Of(products, CodeArgument.Read(arguments, ProductType.Name, CodeKind.Product, asOf), fields),
        };
    }

    private static ProductView? Of(ProductReader products, CodeArgument key, ProductFields fields) =>
        View(products.FindByCode(key.Code, key.AsOf.Date, fields), key.AsOf);

    private static ProductView? View(ProductRecord? record, AsOf asOf) => record is null ? null : new ProductView(record, asOf);
}
