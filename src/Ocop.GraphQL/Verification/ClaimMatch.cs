using Ocop.Domain;
using Ocop.Domain.Verification;

namespace Ocop.GraphQL.Verification;

/// <summary>What a claim was matched with: one product, several, or none.</summary>
/// <param name="Match">How it was matched.</param>
internal sealed record ClaimMatch(MatchKind Match)
{
    /// <summary>Verdict and reason where the match itself decides; null where the product's certificates do.</summary>
    public Judgement? Judgement { get; private init; }

    /// <summary>The identity of the product; null where none or several were matched.</summary>
    public long? ProductId { get; private init; }

    /// <summary>The identity of the certificate that the claim names; null where it names a product.</summary>
    public long? CertificateId { get; private init; }

    /// <summary>The identities of the products that the claim may mean.</summary>
    public IReadOnlyList<long> Candidates { get; private init; } = [];

    /// <summary>What was not compared, in a sentence; null where all was that tells products apart.</summary>
    public string? Remark { get; init; }

    /// <summary>The stars that the claim names, be they any number.</summary>
    public int? ClaimedStars { get; init; }

    /// <summary>The stars that the claim names, where they are a number of stars.</summary>
    public StarRating? Claimed => ClaimedStars is { } stars && StarRating.TryCreate(stars, out var rating) ? rating : null;

    /// <summary>The claim cannot be right.</summary>
    public static ClaimMatch Malformed(string reason) => Nothing(Verdict.Malformed, reason);

    /// <summary>Nothing recorded fits the claim.</summary>
    public static ClaimMatch Unknown(string reason) => Nothing(Verdict.Unknown, reason);

    /// <summary>One product fits the claim.</summary>
    public static ClaimMatch Of(MatchKind match, long productId, long? certificateId = null) =>
        new(match) { ProductId = productId, CertificateId = certificateId };

    /// <summary>Several products fit the claim alike.</summary>
    public static ClaimMatch Ambiguous(IEnumerable<long> candidates, string reason) =>
        new(MatchKind.Ambiguous) { Judgement = new(Verdict.Ambiguous, reason), Candidates = [.. candidates] };

    /// <summary>Products are alike to the claim and none fits for certain.</summary>
    public static ClaimMatch Similar(IEnumerable<long> candidates, string reason) =>
        new(MatchKind.Similar) { Judgement = new(Verdict.Unknown, reason), Candidates = [.. candidates] };

    private static ClaimMatch Nothing(Verdict verdict, string reason) => new(MatchKind.None) { Judgement = new(verdict, reason) };
}
