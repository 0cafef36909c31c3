using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>
/// A product recognised by decision (quyết định công nhận), with a certificate of that day: the end of the dossier.
/// </summary>
public sealed class Recognition : DossierStep
{
    private Recognition(DossierStep rated, StarRating stars, DecisionNumber number, LocalDate on)
        : base(rated.Dossier, on) => (Stars, Number) = (stars, number);

    /// <summary>The stars, three to five.</summary>
    public StarRating Stars { get; }

    /// <summary>The number of the decision.</summary>
    public DecisionNumber Number { get; }

    /// <summary>The authority that recognised (article 4): the province, or the ministry for five stars.</summary>
    public RecognisingAuthority Authority => RecognisingAuthority.Under(Dossier.Edition, Stars, On).Value;

    /// <summary>The last day of the certificate's 36 months (article 4.3).</summary>
    public LocalDate LastValidDay => Validity.LastDay(On);

    /// <inheritdoc/>
    public override DossierStage? Stage => null;

    private protected override string Name => "decision";

    /// <summary>The recognition as what a later upgrade or re-evaluation follows.</summary>
    /// <returns>The recognition held.</returns>
    public HeldRecognition Hold() => HeldRecognition.Create(Dossier.Subject, Stars, Expiry.On(LastValidDay)).Value;

    internal static Result<Recognition> Decide(DossierStep rated, StarRating stars, DecisionNumber number, LocalDate on)
    {
        Guard.NotNull(number);
        return rated.CheckOrder("decision", on) is { } refusal ? refusal
            : !MayBeOf(number, on) ? new DecisionOfOtherDay(number, on)
            : LevelOf(stars, on) is var level && !MayBeOf(number.Issuer, level) ? new DecisionOfOtherIssuer(number, level)
            : new Recognition(rated, stars, number, on);
    }

    private static AuthorityLevel LevelOf(StarRating stars, LocalDate on) =>
        RecognisingAuthority.Under(Dossier.Edition, stars, on).Value.Level;

    private static bool MayBeOf(DecisionNumber number, LocalDate on) =>
        (number.Year is null || number.Year == on.Year)
        && (number.Date is not { } printed || (printed.First <= on && on <= printed.Last));

    // A suffix that does not name the body stands against none.
    private static bool MayBeOf(DecisionIssuer issuer, AuthorityLevel level) => issuer switch
    {
        DecisionIssuer.Unknown => true,
        DecisionIssuer.PeopleCommittee => level == AuthorityLevel.Province,
        DecisionIssuer.MinistryOfAgricultureAndEnvironment => level == AuthorityLevel.Ministry,
        _ => false,
    };
}
