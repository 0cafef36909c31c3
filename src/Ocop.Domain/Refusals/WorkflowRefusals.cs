using System.Globalization;
using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Workflow;

namespace Ocop.Domain.Refusals;

/// <summary>A product or producer without a name.</summary>
/// <param name="Of">What lacks its name.</param>
public sealed record NameMissing(string Of) : Refusal(
    "name-missing",
    $"A dossier names its {Of}, and no name is given.",
    WorkflowLaw.Contents);

/// <summary>A step dated before the one it follows.</summary>
/// <param name="Step">The step refused.</param>
/// <param name="On">Its day.</param>
/// <param name="Earlier">The step it follows.</param>
/// <param name="EarlierOn">The day of that one.</param>
public sealed record StepOutOfOrder(string Step, LocalDate On, string Earlier, LocalDate EarlierOn) : Refusal(
    "step-out-of-order",
    $"The {Step} of {On.ToIso()} would lie before the {Earlier} of {EarlierOn.ToIso()}, which it follows.",
    WorkflowLaw.Procedure)
{
    /// <summary>The refusal where a step would lie before the one it follows; null where it does not.</summary>
    internal static StepOutOfOrder? Check((string Name, LocalDate On) step, (string Name, LocalDate On) earlier) =>
        step.On < earlier.On ? new StepOutOfOrder(step.Name, step.On, earlier.Name, earlier.On) : null;
}

/// <summary>A dossier filed when other rules applied, whose procedure is known in outline only.</summary>
/// <param name="Filed">The day of filing.</param>
public sealed record ProcedureNotRecorded(LocalDate Filed) : Refusal(
    "procedure-not-recorded",
    $"A dossier filed on {Filed.ToIso()} follows the procedure of an edition before 22 May 2026, which is not recorded.",
    WorkflowLaw.Article("12"));

/// <summary>A dossier that lacks papers.</summary>
/// <param name="Hop">Where it was to go.</param>
/// <param name="Kind">What it asks for.</param>
/// <param name="Missing">The papers it lacks.</param>
public sealed record DossierIncomplete(DossierHop Hop, RegistrationKind Kind, IReadOnlyList<DossierPaper> Missing) : Refusal(
    "dossier-incomplete",
    $"The {WorkflowLaw.Describe(Kind)} dossier {WorkflowLaw.Describe(Hop)} lacks "
        + $"{string.Join(", ", Missing.Select(DossierPapers.Describe))}.",
    Hop == DossierHop.ToCommune && Kind == RegistrationKind.Upgrade ? WorkflowLaw.Article("6.1b") : WorkflowLaw.Contents);

/// <summary>Fewer product samples than a hand-over needs.</summary>
/// <param name="Hop">Where the dossier was to go.</param>
/// <param name="Samples">The samples given.</param>
/// <param name="Required">The samples needed.</param>
public sealed record SamplesTooFew(DossierHop Hop, int Samples, int Required) : Refusal(
    "samples-too-few",
    $"A dossier {WorkflowLaw.Describe(Hop)} comes with {Required} samples; {Samples} are given.",
    WorkflowLaw.Article("6.2"));

/// <summary>A number of samples below zero.</summary>
/// <param name="Samples">The number given.</param>
public sealed record SamplesNegative(int Samples) : Refusal(
    "samples-negative",
    string.Create(CultureInfo.InvariantCulture, $"{Samples} is no number of samples."),
    null);

/// <summary>A dossier that is not handed over on paper and electronically, nor through scoring software.</summary>
/// <param name="Hop">Where it was to go.</param>
/// <param name="Copies">The form given.</param>
public sealed record CopiesMissing(DossierHop Hop, DossierCopies Copies) : Refusal(
    "copies-missing",
    $"A dossier {WorkflowLaw.Describe(Hop)} is one paper and one electronic set, or uploaded to scoring software; "
        + $"given is {Copies}.",
    WorkflowLaw.Article("7.1"));

/// <summary>A commune's report that leaves out something it must cover.</summary>
/// <param name="Missing">What it leaves out.</param>
public sealed record CommuneReportIncomplete(IReadOnlyList<string> Missing) : Refusal(
    "commune-report-incomplete",
    $"The commune's report (form 03) says nothing on {string.Join(", ", Missing)}.",
    LegalInstrument.Decision26Of2026.Annex("III, form 03"));

/// <summary>An upgrade from the most stars there are.</summary>
/// <param name="Product">The product.</param>
public sealed record NothingAboveFiveStars(string Product) : Refusal(
    "nothing-above-five-stars",
    $"{Quoted(Product)} has 5 stars; there is no upgrade from them.",
    WorkflowLaw.Article("7.5"));

/// <summary>An upgrade of a recognition that is over.</summary>
/// <param name="Expiry">The last day of its 36 months.</param>
/// <param name="Filed">The day of filing.</param>
public sealed record RecognitionOver(Expiry Expiry, LocalDate Filed) : Refusal(
    "recognition-over",
    $"The recognition ended {Expiry}; a dossier of {Filed.ToIso()} cannot upgrade it, only rank the product anew.",
    WorkflowLaw.Article("4.3"));

/// <summary>An upgrade that would give no more stars than the product has.</summary>
/// <param name="Held">The stars it has.</param>
/// <param name="Rated">The stars it was rated with.</param>
public sealed record UpgradeWithoutMoreStars(StarRating Held, StarRating Rated) : Refusal(
    "upgrade-without-more-stars",
    $"A rating of {Rated.InWords} is no upgrade from {Held.InWords}; the certificate in force stands.",
    WorkflowLaw.Article("7.5"));

/// <summary>A result by which nothing can be recognised.</summary>
/// <param name="Stars">The stars of the result; null where a hard stop left none.</param>
public sealed record NoStarsToRecognise(StarRating? Stars) : Refusal(
    "no-stars-to-recognise",
    $"A result of {(Stars is { } stars ? stars.InWords : "no stars")} recognises nothing; the province recognises 3 or 4 stars.",
    WorkflowLaw.Article("7.4g"));

/// <summary>A result that the council has to find anew, because its members differ too much.</summary>
/// <param name="Spread">The points between the highest and the lowest total.</param>
/// <param name="MostSpread">The most points the council's rules allow.</param>
public sealed record SecondRoundPending(int Spread, decimal MostSpread) : Refusal(
    "second-round-pending",
    string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"The members' totals lie {Spread} points apart, more than {MostSpread}: the council discusses and scores again."),
    null);

/// <summary>Sheets of another product set than the dossier's product has.</summary>
/// <param name="Rated">The number of the set of the sheets.</param>
/// <param name="Set">The number of the product's set.</param>
public sealed record RatedByOtherSet(int Rated, int Set) : Refusal(
    "rated-by-other-set",
    $"The product is of set {Set}, and the council's sheets are of set {Rated}.",
    LegalInstrument.Decision26Of2026.Annex("II"));

/// <summary>More stars than the band of the average allows.</summary>
/// <param name="Average">The average.</param>
/// <param name="Stars">The stars given.</param>
/// <param name="Band">The stars of the band.</param>
public sealed record StarsAboveBand(decimal Average, StarRating Stars, StarRating Band) : Refusal(
    "stars-above-band",
    string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"An average of {Average} makes {Band.InWords} at most, not {Stars.InWords}."),
    WorkflowLaw.Article("3.3"));

/// <summary>A manner of deciding that the procedure does not provide for.</summary>
/// <param name="Kind">What the dossier asks for.</param>
/// <param name="Manner">How the council decided.</param>
public sealed record CouncilMannerNotProvided(RegistrationKind Kind, CouncilManner Manner) : Refusal(
    "council-manner-not-provided",
    Kind == RegistrationKind.Reevaluation
        ? $"A re-evaluation is decided by written opinion, and in a meeting only where opinions diverge; given is {Manner}."
        : $"A council rates a {WorkflowLaw.Describe(Kind)} dossier in a meeting; given is {Manner}.",
    WorkflowLaw.Article("7.6"));

/// <summary>A rating by the province of five stars that are to be re-evaluated.</summary>
/// <param name="Product">The product.</param>
public sealed record FiveStarsReevaluatedByMinistry(string Product) : Refusal(
    "five-stars-reevaluated-by-ministry",
    $"{Quoted(Product)} has 5 stars, which the ministry re-evaluates: the province forwards the dossier and does not rate it.",
    WorkflowLaw.Article("7.6"));

/// <summary>A dossier forwarded to the ministry before the province's council has rated the product.</summary>
/// <param name="Product">The product.</param>
public sealed record CouncilSkipped(string Product) : Refusal(
    "council-skipped",
    $"The dossier of {Quoted(Product)} goes to the ministry only after the province's council has rated the product with "
        + "90 points or more.",
    WorkflowLaw.Article("7.4"));

/// <summary>A refusal of recognition without a reason.</summary>
public sealed record ReasonMissing() : Refusal(
    "reason-missing",
    "Who does not recognise a rated product says why, and no reason is given.",
    null);

/// <summary>A recognition by a decision of a body that does not recognise so many stars.</summary>
/// <param name="Number">The number of the decision.</param>
/// <param name="Level">The level of the authority that recognises.</param>
public sealed record DecisionOfOtherIssuer(DecisionNumber Number, AuthorityLevel Level) : Refusal(
    "decision-of-other-issuer",
    $"{Quoted(Number.Text)} is a decision of another body than {Level.InWords()}, which recognises the product.",
    WorkflowLaw.Article("4"));

/// <summary>A recognition by a decision whose number is printed with another date or year than its day.</summary>
/// <param name="Number">The number of the decision.</param>
/// <param name="On">The day given.</param>
public sealed record DecisionOfOtherDay(DecisionNumber Number, LocalDate On) : Refusal(
    "decision-of-other-day",
    $"{Quoted(Number.Printed)} is not of {On.ToIso()}, the day given for the decision.",
    null);

/// <summary>A day that a calendar of working days is not made for.</summary>
/// <param name="Day">The day.</param>
/// <param name="Covered">The days it is made for.</param>
public sealed record DayOutsideCalendar(LocalDate Day, DateInterval Covered) : Refusal(
    "day-outside-calendar",
    $"The holidays are given from {Covered.Start.ToIso()} to {Covered.End.ToIso()}, which says nothing of {Day.ToIso()}.",
    null);

/// <summary>A day given both as holiday and as worked.</summary>
/// <param name="Day">The day.</param>
public sealed record HolidayWorked(LocalDate Day) : Refusal(
    "holiday-worked",
    $"{Day.ToIso()} is given both as a holiday and as a day worked.",
    null);

/// <summary>A day from Monday to Friday given as a weekend day that is worked.</summary>
/// <param name="Day">The day.</param>
public sealed record WeekdayAsWeekend(LocalDate Day) : Refusal(
    "weekday-as-weekend",
    $"{Day.ToIso()} is given as a weekend day that is worked, and is neither a Saturday nor a Sunday.",
    null);

/// <summary>Rounds asked of a day on which their edition was not in force.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Day">The day.</param>
public sealed record RoundsNotInForce(Edition Edition, LocalDate Day) : Refusal(
    "rounds-not-in-force",
    $"The rounds of the edition of {Edition} are not those of {Day.ToIso()}.",
    Edition.Article("5"));

/// <summary>No round at all.</summary>
public sealed record RoundsMissing() : Refusal(
    "rounds-missing",
    "Rounds of evaluation are one or more, and none is given.",
    null);

/// <summary>A round with a number below 1.</summary>
/// <param name="Number">The number given.</param>
public sealed record RoundNumberOutOfRange(int Number) : Refusal(
    "round-number-out-of-range",
    string.Create(CultureInfo.InvariantCulture, $"{Number} is no number of a round; rounds of a year are counted from 1."),
    null);

/// <summary>Two rounds that close on the same day.</summary>
/// <param name="FilesBefore">The day.</param>
public sealed record RoundRepeated(AnnualDate FilesBefore) : Refusal(
    "round-repeated",
    $"Two rounds close on the same day of the year ({FilesBefore.Day}/{FilesBefore.Month}); no dossier could be told to either.",
    null);

/// <summary>Where Decision 26/2026/QĐ-TTg has the rules of the procedure, and its words.</summary>
internal static class WorkflowLaw
{
    /// <summary>The article on what a dossier holds.</summary>
    public static Citation Contents { get; } = Article("6");

    /// <summary>The article on the procedure.</summary>
    public static Citation Procedure { get; } = Article("7");

    public static Citation Article(string article) => LegalInstrument.Decision26Of2026.Article(article);

    public static string Describe(RegistrationKind kind) => kind switch
    {
        RegistrationKind.First => "first-time",
        RegistrationKind.Upgrade => "upgrade",
        RegistrationKind.Reevaluation => "re-evaluation",
        _ => Invariant.Unreachable<string>(kind),
    };

    public static string Describe(DossierHop hop) => hop switch
    {
        DossierHop.ToCommune => "to the commune",
        DossierHop.ToProvince => "to the province",
        DossierHop.ToMinistry => "to the ministry",
        _ => Invariant.Unreachable<string>(hop),
    };
}
