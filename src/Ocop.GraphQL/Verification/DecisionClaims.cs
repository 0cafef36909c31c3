using Ocop.Domain.Law;
using Ocop.Domain.Verification;
using Ocop.GraphQL.Engine.Types;
using Ocop.Storage.Claims;
using Ocop.Storage.Listings;

namespace Ocop.GraphQL.Verification;

/// <summary>Claims by the number of a decision and a product's name; they are about the certificate of that decision.</summary>
internal sealed class DecisionClaims(DecisionMatcher matcher, ResemblingBudget resembling) : ClaimMatcher<InputObject, DecisionClaim>
{
    /// <inheritdoc/>
    protected override string? Read(InputObject value, out DecisionClaim? claim)
    {
        claim = null;
        var (text, name) = (value.Get<string>("number")!, value.Get<string>("productName")!);
        if ((ClaimText.ProblemOfNumber(text) ?? ClaimText.ProblemOfProductName(name, "claim")) is { } problem)
        {
            return problem;
        }

        if (!DecisionNumber.ReadAskedFor(text).TryGetValue(out var number, out var refusal))
        {
            return refusal.Message;
        }

        claim = new DecisionClaim(number, name);
        return null;
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<ClaimMatch> Find(IReadOnlyList<DecisionClaim> claims) =>
        [.. claims.Zip(matcher.FindAll(claims, resembling), Match)];

    private static ClaimMatch Match(DecisionClaim claim, IReadOnlyList<DecisionCandidate>? candidates)
    {
        var products = candidates?.Select(candidate => candidate.ProductId).Distinct() ?? [];
        return candidates switch
        {
            null => ClaimMatch.Unknown(
                $"No product of that name is recorded with a decision {Asked(claim)}; names alike were not looked for, since {ClaimLimits.MostResembling} other claims of this request took that up."),
            [] => ClaimMatch.Unknown($"No product of that name is recorded with a decision {Asked(claim)}."),
            [{ Kind: ListingMatchKind.Similar }, ..] => ClaimMatch.Similar(
                products, $"No product of that name is recorded with a decision {Asked(claim)}; those named as candidates are alike."),
            [var only] => ClaimMatch.Of(only.Kind == ListingMatchKind.Exact ? MatchKind.Exact : MatchKind.Folded, only.ProductId, only.CertificateId),
            _ => ClaimMatch.Ambiguous(products, $"{candidates.Count} recorded certificates fit number and name; name the whole number, with its date."),
        };
    }

    // With its date, which may be all that differs from what is recorded.
    private static string Asked(DecisionClaim claim) => claim.Number.Date is { } date ? $"{claim.Number} of {date}" : claim.Number.ToString();
}
