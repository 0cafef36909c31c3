using Ocop.Domain.Certification;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Certificates;

/// <summary>The type <c>Revocation</c>.</summary>
internal static class RevocationType
{
    /// <summary>The type's name.</summary>
    public const string Name = "Revocation";

    private const string GroundName = "RevocationGround";

    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        DefineGround(schema);
        schema.Object<RevocationView>(
            Name,
            "A revocation (thu hồi) by decision, as far as sources state it. That the 36 months ended is no revocation, though lists may print it as one.",
            revocation => revocation
                .Field("ground", GroundName, "The ground; null while none of the six is stated.", r => EnumNames<RevocationGround>.Value(r.Act.Ground))
                .Field("article", "String", "The article of Decision 26/2026/QĐ-TTg that names the ground, also of a revocation before it, whose own article is not recorded; null while the ground is not stated.", r => FieldValue.Of(r.Act.Ground?.Article().ToString()))
                .Field("date", "LocalDate", "The day of the revocation; null while it is not known exactly.", r => LocalDateScalar.Of(r.Act.Day))
                .Field("earliest", "LocalDate", "The first day on which it can have been; null for any day after the issue.", r => LocalDateScalar.Of(r.Act.Earliest))
                .Field("latest", "LocalDate", "The last day on which it can have been, because a source reports it by then; null while none is known.", r => LocalDateScalar.Of(r.Act.Latest))
                .Field("decisionNumber", "String", "The number of the decision of revocation as the source prints it; null while no source states it.", r => FieldValue.Of(r.DecisionNumber))
                .Field("authority", IssuingAuthorityType.Name, "The authority that revoked it; null while no source states it.", r => FieldValue.Object(r.By)));
    }

    /// <summary>The revocation of a certificate; null where none is stated.</summary>
    public static FieldValue Of(CertificateView certificate) => FieldValue.Object(certificate.Record.Facts.Revocation is { } act
        ? new RevocationView(act, certificate.Record.RevocationDecision, certificate.Record.RevokedBy)
        : null);

    private static void DefineGround(SchemaBuilder schema) => schema.Enum(
        GroundName,
        "The six grounds on which a certificate is revoked (Decision 26/2026/QĐ-TTg, article 8.1).",
        ground => ground
            .Value(EnumNames<RevocationGround>.Of(RevocationGround.FalseDossier), "The dossier is false or forged (article 8.1a).")
            .Value(EnumNames<RevocationGround>.Of(RevocationGround.CriteriaNoLongerMet), "An inspection finds that the product no longer meets the criteria (article 8.1b).")
            .Value(EnumNames<RevocationGround>.Of(RevocationGround.LawBreach), "A breach of the law on quality, food safety, environment, intellectual property, labelling or another field (article 8.1c).")
            .Value(EnumNames<RevocationGround>.Of(RevocationGround.MarkMisuse), "The OCOP mark is misused so that it misleads (article 8.1d).")
            .Value(EnumNames<RevocationGround>.Of(RevocationGround.ProductionEnded), "The producer no longer makes the product (article 8.1đ).")
            .Value(EnumNames<RevocationGround>.Of(RevocationGround.Other), "Another ground, by the competent authority's conclusion (article 8.1e)."));

    private sealed record RevocationView(Revocation Act, string? DecisionNumber, Issuer? By);
}
