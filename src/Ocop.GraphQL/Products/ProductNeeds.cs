using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Products;

/// <summary>What a selection needs of products.</summary>
internal static class ProductNeeds
{
    private const string Producer = "producer";

    /// <summary>The needs below a path of field names whose last one answers products; their producers are read along when asked for.</summary>
    public static ulong Below(IFieldSelection selection, params ReadOnlySpan<string> path)
    {
        var fields = (ProductFields)selection.NeedsBelow(path);
        string[] toProducer = [.. path, Producer];
        return (ulong)(selection.Selects(toProducer) ? fields.WithProducer((ProducerFields)selection.NeedsBelow(toProducer)) : fields);
    }
}
