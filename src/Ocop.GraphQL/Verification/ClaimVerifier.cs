using Ocop.Domain;
using Ocop.Domain.Certification;
using Ocop.Domain.Verification;
using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Verification;

/// <summary>Finds what claims mean and has the domain judge them.</summary>
/// <remarks>
/// However many claims there are, each kind of claim takes one statement to match, the products one and their certificates one;
/// only names without an equal are looked for one by one, for so many claims as <see cref="ClaimLimits"/> says.
/// </remarks>
internal sealed class ClaimVerifier(RegistryRequest request, VerificationNeeds needs, AsOf asOf)
{
    private readonly ClaimedProducts products = new(request, needs.Product, asOf);

    /// <summary>Verifies claims, in their order.</summary>
    public VerificationView[] Verify(IReadOnlyList<InputObject> claims)
    {
        var matches = Match(claims);
        products.Read(matches);
        var histories = Histories(matches);
        return Array.ConvertAll(matches, match => match.ProductId switch
        {
            null => View(match.Judgement!, match) with { Candidates = [.. match.Candidates.Select(products.Get)] },
            { } id when NeedsHistory(match) => Judge(match, id, histories.GetValueOrDefault(id, CertificateHistory.None)),
            { } id => Judge(match, products.Get(id)),
        });
    }

    private static IReadOnlyDictionary<long, CertificateHistory> None { get; } = new Dictionary<long, CertificateHistory>();

    private IReadOnlyDictionary<long, CertificateHistory> Histories(ClaimMatch[] matches)
    {
        if (!Array.Exists(matches, NeedsHistory))
        {
            return None;
        }

        var matched = matches.Where(NeedsHistory).Select(match => match.ProductId!.Value).ToHashSet();
        return CertificateHistory.Load(request, matched, needs.Certificate, asOf.Date);
    }

    // A verdict on a product is concluded from what is stored of the day; its reason, or a verdict on one certificate, is not.
    private bool NeedsHistory(ClaimMatch match) => match.ProductId is not null && (needs.History || match.CertificateId is not null);

    // The usual request makes one claim, and needs no sorting by kinds.
    private ClaimMatch[] Match(IReadOnlyList<InputObject> claims) => claims is [var only]
        ? MatcherOf(only.Entries[0].Key).Match([only.Entries[0].Value!])
        : MatchByKind(claims);

    private ClaimMatch[] MatchByKind(IReadOnlyList<InputObject> claims)
    {
        var matches = new ClaimMatch[claims.Count];
        foreach (var kind in Enumerable.Range(0, claims.Count).GroupBy(i => claims[i].Entries[0].Key))
        {
            int[] indices = [.. kind];
            var found = MatcherOf(kind.Key).Match(Array.ConvertAll(indices, i => claims[i].Entries[0].Value!));
            for (var i = 0; i < indices.Length; i++)
            {
                matches[indices[i]] = found[i];
            }
        }

        return matches;
    }

    private IClaimMatcher MatcherOf(string kind) => kind switch
    {
        "code" => new CodeClaims(products, new WithdrawnProducts(request.Registry.Withdrawals)),
        "gtin" => new GtinClaims(request.Registry.Claims),
        "officialCode" => new OfficialCodeClaims(request.Registry.Claims),
        "decision" => new DecisionClaims(request.Registry.Decisions, request.Resembling),
        "listing" => new ListingClaims(request, asOf.Date),
        _ => throw new InvalidOperationException($"The claim {kind} is read by nobody."),
    };

    private VerificationView Judge(ClaimMatch match, ProductView product)
    {
        var record = product.Record;
        var standing = new StandingInBrief(record.Certified, record.Stars is { } stars ? StarRating.Create(stars).Value : null, record.Status);
        return View(Judgement.VerdictOn(standing, match.Claimed), match) with { Product = product, RegisteredStars = record.Stars };
    }

    private VerificationView Judge(ClaimMatch match, long productId, CertificateHistory history)
    {
        var standing = history.Standing.At(asOf.Date);
        var named = match.CertificateId is { } id ? history.Find(id) : null;
        var judgement = named is null
            ? Judgement.Of(history.Standing, match.Claimed, asOf.Date)
            : Judgement.Of(named, asOf.Date);
        return View(match.Remark is { } remark ? judgement with { Reason = $"{judgement.Reason} {remark}" } : judgement, match) with
        {
            Product = products.Get(productId),
            Certificate = history.View(named ?? standing.Shown, asOf),
            RegisteredStars = standing.Stars?.Stars,
        };
    }

    private VerificationView View(Judgement judgement, ClaimMatch match) => View(judgement.Verdict, match) with { Reason = judgement.Reason };

    private VerificationView View(Verdict verdict, ClaimMatch match) => new(verdict, match.Match, asOf)
    {
        ClaimedStars = match.ClaimedStars,
        Revision = needs.Revision ? request.Registry.Revision.Number : null,
    };
}
