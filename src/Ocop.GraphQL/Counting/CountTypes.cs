using Ocop.Domain.Certification;
using Ocop.Domain.Classification;
using Ocop.Domain.Producers;
using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Classification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Places;
using Ocop.GraphQL.Producers;

namespace Ocop.GraphQL.Counting;

/// <summary>The types of counts: <c>StarsCount</c>, <c>ProvinceCount</c> and their like.</summary>
internal static class CountTypes
{
    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        Define<int?>(schema, "Stars", "stars", ("Int", "Stars of the certificate certainly in force, 3 to 5; null for products without one and for those whose stars are not stated."), FieldValue.Of);
        Define<CertificateStatus?>(schema, "Status", "status", (CertificateType.StatusName, "Status of the certificate in force, else of the latest; null for products without any certificate."), EnumNames<CertificateStatus>.Value);
        Define<ProvinceView?>(schema, "Province", "province", ("Province", "The province of the day; null where it is not certain."), FieldValue.Object);
        Define<ProducerKind?>(schema, "ProducerKind", "kind", (ProducerType.KindName, "The producer's kind; null where it fits none, none is printed or the producer is not known."), EnumNames<ProducerKind>.Value);
        Define<ProductSet?>(schema, "ProductSet", "set", (ProductSetType.Name, "The product set; null where none is recorded."), FieldValue.Object);
        Define<Sector?>(schema, "Sector", "sector", (SectorType.Name, "The sector; null where no product set is recorded."), FieldValue.Object);
        Define<string?>(schema, "Channel", "channel", ("String", "The sales channel as named; null for products without a recorded channel."), FieldValue.Of);
    }

    private static void Define<T>(
        SchemaBuilder schema, string name, string field, (string Type, string Description) value, Func<T, FieldValue> answer) =>
        schema.Object<ValueCount<T>>(
            $"{name}Count",
            $"How many share one value of {field}.",
            count => count
                .Cost(0)
                .Field(field, value.Type, value.Description, f => f.Read(c => answer(c.Value)).Cost(0))
                .Field("count", "Int!", "How many, exactly; at least one.", c => FieldValue.Of(c.Count)));
}
