using NodaTime;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Certification;

/// <summary>What the check of a decision of revocation finds that does not stand in its way.</summary>
public sealed record RevocationFinding
{
    internal RevocationFinding(RevocationDecision decision, Certainty inForce) => (Decision, InForce) = (decision, inForce);

    /// <summary>The decision.</summary>
    public RevocationDecision Decision { get; }

    /// <summary>
    /// Whether the certificate was in force on the day; <see cref="Certainty.Possibly"/> where its days are not known exactly.
    /// </summary>
    public Certainty InForce { get; }

    /// <summary>The days by which the term was missed; 0 for a decision in time, null where that is not known.</summary>
    public int? DaysLate => Decision.DueBy is { } due
        ? Math.Max(0, Period.DaysBetween(due, Decision.Decided))
        : null;

    /// <summary>Whether the decision was certainly late.</summary>
    public bool IsLate => DaysLate > 0;

    /// <summary>The finding in one English sentence, with the days and the article.</summary>
    public override string ToString()
    {
        var term = Decision.DueBy is { } due
            ? IsLate ? $"{DaysLate} {(DaysLate == 1 ? "day" : "days")} after the term that ended on {due.ToIso()}" : $"within the term until {due.ToIso()}"
            : "by a term of which nothing is known";
        return $"Revoked on {Decision.Decided.ToIso()}, {term} ({Decision.Ground.Article()}).";
    }
}
