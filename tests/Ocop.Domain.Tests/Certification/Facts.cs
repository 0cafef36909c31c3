using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Tests.Certification;

/// <summary>Short words for facts in tests.</summary>
internal static class Facts
{
    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static StatedDate Stated(string text) => StatedDate.Parse(text);

    public static CertificateFacts On(string iso, StarRating? stars = null, Ending? ending = null) =>
        CertificateFacts.Create(IssueDate.On(Day(iso)).Value, stars, null, ending).Value;

    public static CertificateFacts In(int year, StarRating? stars = null, Ending? ending = null) =>
        CertificateFacts.Create(IssueDate.InYear(year).Value, stars, null, ending).Value;

    public static CertificateFacts Unknown(StarRating? stars = null, Ending? ending = null) =>
        CertificateFacts.Create(IssueDate.Unknown, stars, null, ending).Value;

    public static Certificate Alone(CertificateFacts facts) => ProductStanding.Of(facts).Certificates[0];

    /// <summary>Periods as "from..until STATUS", an open end left out.</summary>
    public static string[] Print(Certificate certificate) =>
    [
        .. certificate.Periods.Select(period => $"{Iso(period.From)}..{Iso(period.Until)} {period.Status}"),
    ];

    /// <summary>Periods as "from..until certified stars shown-status", the place of the shown certificate before its status.</summary>
    public static string[] Print(ProductStanding standing) =>
    [
        .. standing.Periods.Select(period =>
            $"{Iso(period.From)}..{Iso(period.Until)} {(period.Standing.IsCertified ? "certified" : "not")} "
            + $"{period.Standing.Stars?.Stars.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} "
            + $"{PlaceOf(standing, period.Standing.InForce)} {PlaceOf(standing, period.Standing.Shown)} {period.Standing.ShownStatus}"),
    ];

    private static string PlaceOf(ProductStanding standing, Certificate? certificate) =>
        certificate is null ? "-" : $"#{standing.Certificates.ToList().IndexOf(certificate)}";

    private static string Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", null) ?? "";
}
