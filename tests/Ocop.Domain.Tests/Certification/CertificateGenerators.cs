using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Tests.Certification;

/// <summary>Certificates whose days fall close to each other, or 36 months apart, so that bounds meet.</summary>
internal static class CertificateGenerators
{
    private static readonly ExtensionCover Everything = new(new LocalDate(2000, 1, 1), new LocalDate(2999, 12, 31));

    // 2024-08-25 lies 180 days after 2024-02-27.
    private static readonly LocalDate[] Centres =
        [new(2021, 2, 27), new(2024, 2, 27), new(2021, 8, 30), new(2024, 8, 30), new(2018, 2, 27), new(2024, 8, 24)];

    private static Gen<LocalDate> Days { get; } =
        from centre in Gen.Elements(Centres)
        from offset in Gen.Choose(0, 3)
        select centre.PlusDays(offset);

    private static Gen<IssueDate> Issues { get; } = Gen.Frequency(
        (5, Days.Select(day => IssueDate.On(day).Value)),
        (5, from day in Days from length in Gen.Choose(1, 2) select IssueDate.Between(day, day.PlusDays(length))),
        (1, Gen.Constant(IssueDate.Unknown)),
        (1, Days.Select(day => IssueDate.Unknown.UpTo(day).Value)));

    private static Gen<Ending?> Endings { get; } = Gen.Frequency<Ending?>(
        (6, Gen.Constant<Ending?>(null)),
        (2, Days.Select(day => (Ending?)Revocation.On(StatedDate.Day(day).Value))),
        (1, Days.Select(day => (Ending?)Revocation.ReportedIn(StatedDate.Day(day).Value))),
        (1, Gen.Constant<Ending?>(Revocation.ReportedIn(null))),
        (1, Days.Select(day => (Ending?)Lapse.ReportedIn(StatedDate.Day(day).Value))));

    private static Gen<StarRating?> Stars { get; } =
        Gen.Elements(StarRating.Three, StarRating.Three, StarRating.Four, (StarRating?)null);

    private static Gen<LastValidDay> Readings { get; } =
        Gen.Frequency((4, Gen.Constant(LastValidDay.Anniversary)), (1, Gen.Constant(LastValidDay.DayBeforeAnniversary)));

    private static Gen<Extension?> Extensions { get; } = Gen.Frequency<Extension?>(
        (5, Gen.Constant<Extension?>(null)),
        (1, Gen.Constant<Extension?>(Extension.UntilDecided)),
        (2, Days.Select(day => (Extension?)Extension.Until(day).Value)));

    public static Gen<CertificateFacts> Facts { get; } =
        (from issue in Issues
         from stars in Stars
         from ending in Endings
         from reading in Readings
         from extension in Extensions
         select Extended(CertificateFacts.Create(issue, stars, null, ending, reading), extension))
        .Where(result => result.Refusal is null)
        .Select(result => result.Value);

    /// <summary>An extension of facts whatever their expiry; the same facts where there is none.</summary>
    private static Result<CertificateFacts> Extended(Result<CertificateFacts> facts, Extension? extension) =>
        extension is null ? facts : facts.Then(stated => stated.WithExtension(extension, Everything));

    // One to three certificates, few enough worlds in all to try every one.
    public static Gen<CertificateFacts[]> Product { get; } =
        (from count in Gen.Choose(1, 3) from facts in Gen.ArrayOf(Facts, count) select facts)
        .Where(facts => new NaiveWorlds(facts).Count <= 2_000);
}
