using NodaTime;
using Ocop.Domain.Certification;
using Ocop.Domain.Dates;

namespace Ocop.Domain.Tests.Certification;

public sealed class ValidityCalendarTests
{
    [Fact]
    public void A_validity_beyond_the_calendar_ends_with_it()
    {
        Assert.Equal(new LocalDate(9999, 12, 31), Validity.LastDay(new LocalDate(9996, 12, 31)));
        Assert.Equal(new LocalDate(9999, 12, 31), Validity.LastDay(new LocalDate(9997, 1, 1)));
    }

    [Theory]
    [InlineData(1, 1, 1, "Decision 1048/QĐ-TTg or 148/QĐ-TTg")]
    [InlineData(9997, 1, 1, "Decision 26/2026/QĐ-TTg, articles 4.3 and 12")]
    [InlineData(9999, 12, 31, "Decision 26/2026/QĐ-TTg, articles 4.3 and 12")]
    public void An_undated_certificate_has_a_reason_on_every_day_of_the_calendar(int year, int month, int day, string law)
    {
        var date = new LocalDate(year, month, day);
        var certificate = ProductStanding.Of(CertificateFacts.Create(IssueDate.Unknown).Value).Certificates[0];

        Assert.Equal(CertificateStatus.Undated, certificate.StatusAt(date));
        Assert.Equal(
            $"Neither day nor year of issue is stated, so whether its 36 months cover {year:D4}-{month:D2}-{day:D2} is not known ({law}).",
            certificate.ReasonAt(date));
    }
}
