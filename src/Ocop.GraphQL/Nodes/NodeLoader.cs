using NodaTime;
using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Producers;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Programmes;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Time;
using Ocop.Storage.Certificates;
using Ocop.Storage.Producers;
using Ocop.Storage.Products;

namespace Ocop.GraphQL.Nodes;

/// <summary>Loads records by global id.</summary>
internal sealed class NodeLoader(RegistryRequest request, NodeNeeds needs)
{
    /// <summary>Loads the records of ids, in their order: null where there is none, an error where the text is no id of this registry.</summary>
    public FieldValue[] Load(IReadOnlyList<string> texts)
    {
        var ids = texts.Select(text => GlobalId.TryParse(text, out var id) ? id : (GlobalId?)null).ToList();
        var found = Load([.. ids.OfType<GlobalId>()]);
        return [.. ids.Zip(texts, (id, text) => id is { } given ? found.GetValueOrDefault(given) : Malformed(text))];
    }

    /// <summary>Loads the records of ids; those that do not exist are left out.</summary>
    public IReadOnlyDictionary<GlobalId, FieldValue> Load(IReadOnlyCollection<GlobalId> ids)
    {
        var found = new Dictionary<GlobalId, FieldValue>();
        foreach (var group in ids.Distinct().GroupBy(id => (id.TypeName, id.AsOf)))
        {
            Load(group.Key.TypeName, group.Key.AsOf, [.. group], found);
        }

        return found;
    }

    // Ids of a day before the programme are refused by themselves; those beside them are answered.
    private void Load(string type, LocalDate? day, GlobalId[] ids, Dictionary<GlobalId, FieldValue> found)
    {
        try
        {
            var asOf = AsOf.Of(day, request);
            foreach (var (code, view) in Load(type, [.. ids.Select(id => id.Code)], asOf))
            {
                found.Add(new GlobalId(type, code, day), FieldValue.Object(view));
            }
        }
        catch (FieldRefusal refusal)
        {
            foreach (var id in ids)
            {
                found.Add(id, FieldValue.Error(refusal.Error));
            }
        }
    }

    private static FieldValue Malformed(string text) =>
        FieldValue.Error(GraphQLError.ForField(RegistryErrorCodes.MalformedId, $"{Quoted.Short(text)} is no id of this registry."));

    private IEnumerable<(string Code, object View)> Load(string type, string[] codes, AsOf asOf) => type switch
    {
        ProductType.Name => request.Registry.Products
            .FindByCodes(codes, asOf.Date, (ProductFields)needs.Product | ProductFields.Code)
            .Select(record => (record.Code, (object)new ProductView(record, asOf))),
        ProducerType.Name => request.Registry.Producers
            .FindByCodes(codes, (ProducerFields)needs.Producer | ProducerFields.Code)
            .Select(record => (record.Code, (object)new ProducerView(record, asOf))),
        CertificateType.Name => request.Registry.Certificates
            .FindByCodes(codes, asOf.Date, (CertificateFields)needs.Certificate | CertificateFields.Code)
            .Select(record => (record.Code, (object)new CertificateView(record, asOf))),
        ProgrammeType.Name => request.Registry.Programmes.FindByCodes(codes)
            .Select(record => (record.Code, (object)new ProgrammeView(record, asOf))),
        _ => [],
    };
}
