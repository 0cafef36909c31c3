using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Scalars;
using Ocop.Storage.Details;

namespace Ocop.GraphQL.Details;

/// <summary>The type <c>Image</c>.</summary>
internal static class ImageType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Image";

    /// <summary>Adds the type to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Object<ImageRecord>(
        Name,
        "An image of a product, kept by whoever published it.",
        image => image
            .Field("url", $"{UrlScalar.TypeName}!", "Its address.", i => FieldValue.Of(i.Address))
            .Field("alternativeText", "String", "What it shows, for those who do not see it; null where it is not stated.", i => FieldValue.Of(i.AlternativeText)));
}
