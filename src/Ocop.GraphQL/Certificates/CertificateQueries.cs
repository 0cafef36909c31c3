using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Certificates;

/// <summary>The root field <c>certificates</c>.</summary>
internal static class CertificateQueries
{
    /// <summary>Adds the field to a schema.</summary>
    public static void Define(SchemaBuilder schema) => schema.Query(query => query.Field(
        "certificates",
        "CertificateConnection",
        "Certificates, by code unless ordered otherwise. Those about to end: where {expiringWithinDays: 90} with order {validUntil: ASC}.",
        f => f.ResolvedBy(new CertificatesResolver())
            .Argument("where", CertificateFilterInput.Name, "Conditions on the certificates.")
            .Argument("order", $"[{CertificateSortInput.Name}!]", "Keys of the order, the first one first.")
            .Argument("asOf", "LocalDate", AsOf.Description)
            .WithPageArguments()));
}
