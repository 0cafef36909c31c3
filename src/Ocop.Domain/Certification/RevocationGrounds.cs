using Ocop.Domain.Law;

namespace Ocop.Domain.Certification;

/// <summary>What article 8.1 of Decision 26/2026/QĐ-TTg says of the grounds of revocation.</summary>
public static class RevocationGrounds
{
    private static readonly Citation[] Articles =
        [.. "abcdđe".Select(letter => LegalInstrument.Decision26Of2026.Article($"8.1{letter}"))];

    /// <summary>The point of article 8.1 that names a ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>The citation, such as "Decision 26/2026/QĐ-TTg, article 8.1đ".</returns>
    public static Citation Article(this RevocationGround ground) => Articles[(int)Guard.Defined(ground)];

    /// <summary>What establishes a ground.</summary>
    /// <param name="ground">The ground.</param>
    /// <returns>The commune's confirmation for ended production, an authority's conclusion for all others.</returns>
    public static RevocationBasis Basis(this RevocationGround ground) =>
        Guard.Defined(ground) == RevocationGround.ProductionEnded ? RevocationBasis.CommuneConfirmation : RevocationBasis.AuthorityConclusion;
}
