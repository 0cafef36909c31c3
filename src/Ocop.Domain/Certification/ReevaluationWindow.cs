using System.Text.Json.Serialization;
using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Certification;

/// <summary>
/// The days on which a dossier of re-evaluation (hồ sơ đánh giá lại) can be filed: not earlier than 180 and not later
/// than 120 days before the last valid day, both included (Decision 26/2026/QĐ-TTg, article 7.6a).
/// </summary>
/// <remarks>
/// The default value is the window of an expiry of which nothing is known: every day is possible. A window that would begin
/// before the calendar begins with it.
/// </remarks>
public readonly record struct ReevaluationWindow
{
    /// <summary>The days before the last valid day on which the window opens (article 7.6a).</summary>
    public const int EarliestDaysBeforeExpiry = 180;

    /// <summary>The days before the last valid day on which the window closes, included (article 7.6a).</summary>
    public const int LatestDaysBeforeExpiry = 120;

    /// <summary>The first day on which a dossier can be filed within a window: no edition before had one.</summary>
    public static LocalDate RuleInForceFrom => Edition.Of2026.InForceFrom;

    private const string Condition = "depending on the day of issue";

    /// <summary>The window of an expiry, as exactly known as the expiry.</summary>
    /// <param name="expiry">The last valid day, as far as it is known.</param>
    [JsonConstructor]
    public ReevaluationWindow(Expiry expiry) => Expiry = expiry;

    /// <summary>The last valid day that the window is counted from, as far as it is known.</summary>
    public Expiry Expiry { get; }

    /// <summary>The first day that can lie within the window; null where no bound is known.</summary>
    public LocalDate? FirstPossible => Opening(Expiry.Earliest);

    /// <summary>The last day that can lie within the window, included; null where no bound is known.</summary>
    public LocalDate? LastPossible => Closing(Expiry.Latest);

    /// <summary>
    /// The days that lie within the window whichever possible day of issue is the true one; null where there is none. For
    /// an issue known exactly, the window itself.
    /// </summary>
    public DateInterval? CertainDays =>
        Opening(Expiry.Latest) is { } first && Closing(Expiry.Earliest) is { } last && first <= last
            ? new DateInterval(first, last)
            : null;

    /// <summary>Whether the window is open on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>What is certain of it.</returns>
    public Certainty IsOpenAt(LocalDate day)
    {
        if (day < FirstPossible || day > LastPossible)
        {
            return Certainty.CertainlyNot;
        }

        return day >= Opening(Expiry.Latest) && day <= Closing(Expiry.Earliest) ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>Accepts the day on which a dossier is filed.</summary>
    /// <param name="filed">The day.</param>
    /// <returns>The day, or <see cref="OutsideReevaluationWindow"/> where it certainly lies outside.</returns>
    public Result<LocalDate> Accept(LocalDate filed) =>
        IsOpenAt(filed) == Certainty.CertainlyNot ? new OutsideReevaluationWindow(filed, this) : filed;

    /// <summary>The days in words, as far as they are known; where the expiry is not exact, what they depend on.</summary>
    public override string ToString() => (Expiry.Day, FirstPossible, LastPossible) switch
    {
        (null, { } first, { } last) => $"between {first.ToIso()} at the earliest and {last.ToIso()} at the latest, {Condition}",
        (null, { } first, null) => $"on or after {first.ToIso()} at the earliest, {Condition}",
        (null, null, { } last) => $"by {last.ToIso()} at the latest, {Condition}",
        var (_, first, last) => IsoDates.Describe(first, last),
    };

    private static LocalDate? Opening(LocalDate? expiry) => expiry?.MinusDaysHeld(EarliestDaysBeforeExpiry);

    private static LocalDate? Closing(LocalDate? expiry) => expiry?.MinusDaysHeld(LatestDaysBeforeExpiry);
}
