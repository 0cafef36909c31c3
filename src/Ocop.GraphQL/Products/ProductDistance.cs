using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Paging;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Products;

/// <summary>The distance of the products of a page from the point that the page is asked around.</summary>
internal static class ProductDistance
{
    private const string FieldName = "distanceKm";

    /// <summary>Adds the field to the edges of pages.</summary>
    public static void Define(SchemaBuilder schema) => schema.ExtendObject<Edge>("ProductEdge", edge => edge.Field(
        FieldName,
        "Float",
        "Kilometres from the point of where.near, as the crow flies; null when the page is not asked around a point.",
        Value));

    /// <summary>The shape of a page whose edges may be asked for the distance.</summary>
    public static ConnectionShape Shape(ConnectionShape shape, IFieldSelection selection) =>
        selection.Selects("edges", FieldName) ? shape with { Needs = shape.Needs | (ulong)ProductFields.Kilometres } : shape;

    /// <summary>What to read of each product: distances only where there is a point.</summary>
    public static ProductFields Fields(ulong needs, ProductQuery query) =>
        query.Near is null ? (ProductFields)needs & ~ProductFields.Kilometres : (ProductFields)needs;

    private static FieldValue Value(Edge edge) =>
        edge.Connection.Nodes[edge.Index] is ProductView { Record: { HasKilometres: true } product } ? FieldValue.Of(product.Kilometres) : FieldValue.Null;
}
