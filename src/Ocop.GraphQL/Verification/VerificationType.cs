using Ocop.Domain.Verification;
using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Time;
using Ocop.Storage.Listings;

namespace Ocop.GraphQL.Verification;

/// <summary>The type <c>Verification</c>, its claims and the root field <c>verify</c>.</summary>
internal static class VerificationType
{
    private const string VerdictName = "Verdict";
    private const string MatchName = "MatchKind";
    private const string ClaimName = "ClaimInput";
    private const string DecisionName = "DecisionClaimInput";
    private const string ListingName = "ListingClaimInput";

    // Most verifications have none: they are of one product, or of none that is recorded.
    private static readonly ListSize Candidates = new() { AssumedSize = 3 };
    private static readonly ListSize Claims = new() { AssumedSize = ClaimLimits.MostClaims, SlicingArguments = ["claims"] };

    /// <summary>Adds the types and the root field to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        DefineVerdict(schema);
        DefineMatch(schema);
        DefineClaims(schema);
        schema.Object<VerificationView>(
            "Verification",
            "One verdict on a claim, its reason, and what was matched. It never claims more than the record supports.",
            verification => verification
                .Field("verdict", $"{VerdictName}!", "The verdict.", v => EnumNames<Verdict>.Value(v.Verdict))
                .Field("reason", "String!", "The dates and the article behind the verdict, or the decision where its article is not recorded, and what of producer and place was not compared, in plain sentences.", v => FieldValue.Of(v.Reason!))
                .Field("match", $"{MatchName}!", "How the claim was matched.", v => EnumNames<MatchKind>.Value(v.Match))
                .Field("product", ProductType.Name, "The product that was matched; null where none or several were.", v => FieldValue.Object(v.Product))
                .Field("certificate", CertificateType.Name, "The certificate that the verdict is about: that of the decision claimed, else the one certainly in force, else the latest.", v => FieldValue.Object(v.Certificate))
                .Field("candidates", $"[{ProductType.Name}!]!", $"The products that the claim may mean, when no single one was matched; at most {ListingMatcher.Limit}, the most alike first.",
                    f => f.Read(v => FieldValue.Objects(v.Candidates)).ListSize(Candidates))
                .Field("claimedStars", "Int", "The stars that the claim names.", v => FieldValue.Of(v.ClaimedStars))
                .Field("registeredStars", "Int", "The stars certainly in force on the day; null when none are, or when they are not stated.", v => FieldValue.Of(v.RegisteredStars))
                .Field("asOf", "LocalDate!", "The day of the answer.", v => LocalDateScalar.Of(v.AsOf.Date))
                .Field("revision", "String!", "The registry's revision that the answer was read from.", v => FieldValue.Of($"{v.Revision}")));
        DefineQueries(schema);
    }

    private static void DefineQueries(SchemaBuilder schema) => schema.Query(query => query
        .Field(
            "verify",
            "Verification!",
            "Whether a claim that a product is certified holds on a day.",
            f => f.ResolvedBy(new VerifyResolver())
                .Cached(CachePolicy.NoCache)
                .Cost(Weights.Scan)
                .Argument("claim", $"{ClaimName}!", "What is claimed.")
                .Argument("asOf", "LocalDate", AsOf.Description))
        .Field(
            "verifyMany",
            "[Verification!]!",
            $"Whether claims hold on a day, answered in their order; 1 to {ClaimLimits.MostClaims} of any kinds. Where no name is equal, names alike are looked for, for the first {ClaimLimits.MostResembling} such claims of the request.",
            f => f.ResolvedBy(new VerifyManyResolver())
                .Cached(CachePolicy.NoCache)
                .Cost(Weights.Scan)
                .ListSize(Claims)
                .Argument("claims", $"[{ClaimName}!]!", "What is claimed.")
                .Argument("asOf", "LocalDate", AsOf.Description)));

    private static void DefineClaims(SchemaBuilder schema)
    {
        schema.OneOfInput(
            ClaimName,
            "A claim that a product is certified; exactly one of these.",
            claim => claim
                .Field("code", "String", "By the product's permanent code in this registry.")
                .Field("gtin", "String", "By the product's GTIN of 8, 12, 13 or 14 digits; blanks, dots and hyphens do not matter.")
                .Field("officialCode", "String", "By the official product code of its scoring sheet, such as 68-24781-3-2026, or the older one of five parts.")
                .Field("decision", DecisionName, "By the recognising decision and the product's name; the verdict is then that of this decision's certificate.")
                .Field("listing", ListingName, "By what a shop prints about the product."));
        schema.Input(
            DecisionName,
            "A product as a decision recognises it.",
            decision => decision
                .Field("number", "String!", "The decision's number as printed, with its date where several bodies count alike: số 1673/QĐ-UBND ngày 17/8/2022.")
                .Field("productName", "String!", "The product's name."));
        schema.Input(
            ListingName,
            "A product as a shop lists it.",
            listing => listing
                .Field("productName", "String!", "The product's name.")
                .Field("producerName", "String", "The producer's name; legal forms may be abbreviated (HTX, CT TNHH).")
                .Field("provinceCode", "String", "The province's code. A code that was used before and after the reform of 1 July 2025 means the unit of the day asked for; one that only the other era has means that unit.")
                .Field("stars", "Int", "The stars that the shop claims, 1 to 5."));
    }

    private static void DefineVerdict(SchemaBuilder schema) => schema.Enum(
        VerdictName,
        "What the registry says of a claim.",
        verdict => verdict
            .Value(EnumNames<Verdict>.Of(Verdict.Valid), "A certificate is certainly in force, with at least the claimed stars where the claim names any.")
            .Value(EnumNames<Verdict>.Of(Verdict.Extended), "A certificate past its 36 months is carried on until its re-evaluation is decided.")
            .Value(EnumNames<Verdict>.Of(Verdict.Expired), "The latest certificate's 36 months are certainly over.")
            .Value(EnumNames<Verdict>.Of(Verdict.Revoked), "The latest certificate was revoked.")
            .Value(EnumNames<Verdict>.Of(Verdict.Superseded), "The certificate was replaced by one issued later.")
            .Value(EnumNames<Verdict>.Of(Verdict.NotYetValid), "The certificate is certainly not issued yet on that day.")
            .Value(EnumNames<Verdict>.Of(Verdict.Undated), "What sources state does not decide whether a certificate is in force.")
            .Value(EnumNames<Verdict>.Of(Verdict.NeverCertified), "The product is recorded, and no certificate of it is.")
            .Value(EnumNames<Verdict>.Of(Verdict.StarsOverstated), "A certificate is certainly in force, with fewer stars than claimed.")
            .Value(EnumNames<Verdict>.Of(Verdict.Ambiguous), "Several products fit the claim; see candidates.")
            .Value(EnumNames<Verdict>.Of(Verdict.Unknown), "No recorded product fits the claim, and candidates may be alike; or a certificate of the product answered is certainly in force, and its stars, which no source states, decide whether the claim holds.")
            .Value(EnumNames<Verdict>.Of(Verdict.Malformed), "The claim itself cannot be right: no such code, GTIN, decision number or date, no such number of stars, no such province."));

    private static void DefineMatch(SchemaBuilder schema) => schema.Enum(
        MatchName,
        "How a claim was matched with a product.",
        match => match
            .Value(EnumNames<MatchKind>.Of(MatchKind.Exact), "By code or number, or by names equal but for letter case, blanks and the place of tone marks.")
            .Value(EnumNames<MatchKind>.Of(MatchKind.Folded), "By names that leave out accents, differ in how a legal form is written, or by a decision's number without some of its parts.")
            .Value(EnumNames<MatchKind>.Of(MatchKind.Similar), "Names are only alike or have other accents than recorded, or what is claimed of the producer or place is not recorded: no match, but candidates.")
            .Value(EnumNames<MatchKind>.Of(MatchKind.Ambiguous), "Several products match alike.")
            .Value(EnumNames<MatchKind>.Of(MatchKind.None), "Nothing recorded matches."));
}
