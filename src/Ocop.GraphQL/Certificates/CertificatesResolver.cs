using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;
using Ocop.Storage.Certificates;

namespace Ocop.GraphQL.Certificates;

/// <summary>Answers <c>certificates</c> with one statement for the page and one for the total, each only when asked for.</summary>
internal sealed class CertificatesResolver : RefusingResolver
{
    /// <inheritdoc/>
    public override object Prepare(IFieldSelection selection) => ConnectionShape.Of(selection);

    /// <inheritdoc/>
    protected override void Resolve(FieldBatch batch)
    {
        var request = batch.Request.State<RegistryRequest>();
        var asOf = AsOf.Read(batch.Arguments, request);
        var order = CertificateSortInput.Read(batch.Arguments);
        var where = batch.Arguments.Get<InputObject>("where");
        CommuneCodes.RequireList(where, request.Registry.Communes, asOf.Date);
        var query = new CertificateQuery(asOf.Date)
        {
            Filter = new CertificateFilterInput(asOf.Date).Read(where),
        };
        var list = new ConnectionReader<CertificateRecord>(
            (needs, page) => request.Registry.Certificates.ReadPage(query, (CertificateFields)needs, order, page),
            () => request.Registry.Certificates.Count(query),
            record => new CertificateView(record, asOf));
        var page = list.Read((ConnectionShape)batch.Preparation!, order, PageArguments.Read(batch.Arguments, order));
        page.PlaceCodes = PlaceCodeReading.Of(where, asOf.Date);
        batch.SetAll(FieldValue.Object(page));
    }
}
