namespace Ocop.Domain.Producers;

/// <summary>How article 2.3 of Decision 26/2026/QĐ-TTg is read where it is silent on who may take part.</summary>
/// <remarks>
/// The article lists small and medium enterprises and no large ones; that these are thereby left out is read from its
/// silence, and how large holders of certificates are to be treated is unknown. Likewise nothing says what a producer is
/// to do whose form the article does not list, such as "cơ sở sản xuất".
/// </remarks>
/// <param name="AdmitsLargeEnterprises">Whether large enterprises may take part.</param>
/// <param name="AdmitsUnlistedForms">Whether producers whose printed form fits no kind of the article may take part.</param>
public sealed record EligibilityPolicy(bool AdmitsLargeEnterprises, bool AdmitsUnlistedForms)
{
    /// <summary>The default: the list of the article is complete.</summary>
    public static EligibilityPolicy Listed { get; } = new(false, false);
}
