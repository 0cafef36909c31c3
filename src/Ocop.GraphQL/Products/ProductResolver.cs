using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Products;

/// <summary>Answers <c>product</c>.</summary>
internal sealed class ProductResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => (ProductFields)ProductNeeds.Below(selection);

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var fields = (ProductFields)batch.Preparation!;
        batch.SetAll(FieldValue.Object(
            ProductKey.Find(request.Registry.Products, batch.Arguments, AsOf.Read(batch.Arguments, request), fields)));
    }
}
