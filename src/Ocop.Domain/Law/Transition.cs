using NodaTime;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Law;

/// <summary>The transitional clauses (điều khoản chuyển tiếp): under which edition a dossier is ranked.</summary>
/// <remarks>
/// Stars granted under a former edition are untouched: they stay valid to the end of their own term (Decision
/// 26/2026/QĐ-TTg, article 12), as does every certificate here.
/// </remarks>
public static class Transition
{
    private static readonly LocalDate NewRulesFrom = Edition.Of2026.InForceFrom;

    /// <summary>What a reader of the clauses stumbles over, one English sentence each.</summary>
    public static IReadOnlyList<string> Notes { get; } =
    [
        "Article 11 of 26/2026/QĐ-TTg once prints the date of 148/QĐ-TTg as 24 February 2025; the decision is of 24 February 2023.",
        "From 22 May to 21 July 2026 both 148/QĐ-TTg and 26/2026/QĐ-TTg were in force.",
        "How dossiers passed from 1048/QĐ-TTg to 148/QĐ-TTg is not recorded.",
    ];

    /// <summary>The edition under which a dossier is ranked.</summary>
    /// <param name="kind">What the dossier asks for.</param>
    /// <param name="filed">The day it was filed.</param>
    /// <param name="scored">The day it was scored.</param>
    /// <param name="terms">The terms of the transition to 26/2026/QĐ-TTg; null for <see cref="TransitionTerms.Default"/>.</param>
    /// <returns>
    /// The edition in force when it was filed; <see cref="ScoredBeforeFiled"/>, <see cref="NoEditionInForce"/>,
    /// <see cref="TransitionTermOver"/>, or <see cref="TransitionNotRecorded"/> between 1048/QĐ-TTg and a later edition.
    /// </returns>
    public static Result<Edition> EditionFor(
        RegistrationKind kind, LocalDate filed, LocalDate scored, TransitionTerms? terms = null)
    {
        Guard.Defined(kind);
        if (scored < filed)
        {
            return new ScoredBeforeFiled(filed, scored);
        }

        if (Edition.FindNewestAt(filed) is not { } edition)
        {
            return new NoEditionInForce(filed);
        }

        if (edition == Edition.Of2019 && !edition.IsInForceAt(scored))
        {
            return new TransitionNotRecorded(filed, scored);
        }

        var lastDay = (terms ?? TransitionTerms.Default).LastDayFor(kind);
        return filed < NewRulesFrom && scored > LocalDate.Max(lastDay, NewRulesFrom.PlusDays(-1))
            ? new TransitionTermOver(kind, scored, lastDay)
            : edition;
    }
}
