using Ocop.Domain.Codes;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Nodes;
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
        var key = CodeArgument.Read(batch.Arguments, ProductType.Name, CodeKind.Product, AsOf.Read(batch.Arguments, request));
        var record = key.Code is null
            ? null
            : request.Registry.Products.FindByCode(key.Code, key.AsOf.Date, (ProductFields)batch.Preparation!);
        batch.SetAll(FieldValue.Object(record is null ? null : new ProductView(record, key.AsOf)));
    }
}
