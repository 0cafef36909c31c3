using System.Globalization;
using NodaTime;
using Ocop.Domain.Codes;
using Ocop.Domain.Law;
using Ocop.Storage.Certificates;
using Ocop.Storage.Conversions;
using Ocop.Storage.Products;

namespace Ocop.Storage.Generating;

/// <summary>Makes the rows of certificates, as exactly or inexactly stated as lists state them.</summary>
internal sealed class CertificateMaker(GenerationPlan plan)
{
    // Of a thousand certificates: those whose decision, score and day of revocation are printed, and those without stars.
    private const int DecisionShare = 800;
    private const int ScoreShare = 350;
    private const int RevocationDayShare = 700;
    private const int StarlessShare = 3;

    // Of a thousand certificates that are over, those of which a list says so.
    private const int LapseShare = 150;

    private static readonly WeightedList<DatePrecision> Precisions = new(
        (DatePrecision.Day, 935), (DatePrecision.Month, 25), (DatePrecision.Year, 32), (DatePrecision.None, 8));

    private readonly DecisionCalendar calendar = new(plan.Seed);
    private readonly CertificateHistory history = new(plan.AsOf);
    private readonly string reported = IsoDate.ToText(plan.AsOf);

    /// <summary>Makes the certificates of a product, oldest first; none for a candidate.</summary>
    public List<CertificateRow> MakeAll(ProductRow product, GeneratedPlace place, ProductOutcome outcome, RandomStream random)
    {
        if (outcome == ProductOutcome.Candidate)
            return [];
        var told = outcome == ProductOutcome.Expired && !history.CanHaveExpired ? ProductOutcome.Certified : outcome;
        var certificates = new List<CertificateRow>();
        var recognitions = history.Tell(told, random);
        foreach (var recognition in recognitions)
        {
            var (day, number) = calendar.DecisionOf(place.Former, recognition.Month, recognition.Stars);
            var isLast = recognition == recognitions[^1];
            var certificate = State(recognition, day, PickPrecision(isLast, random));
            if (random.Happens(DecisionShare))
                (certificate.DecisionNumber, certificate.DecisionKey) = (number, DecisionNumber.Find(number)!.Key);
            if (random.Happens(ScoreShare))
                certificate.Score = GeneratedScore.Of(recognition.Stars, day, random);
            if (random.Happens(StarlessShare))
                certificate.Stars = null;
            if (isLast)
                End(certificate, day, told, random);
            Conclude(certificate, product);
            certificates.Add(certificate);
        }
        return certificates;
    }

    // Only the last may be without any date, for nothing else would tell two such certificates of a product apart.
    private static DatePrecision PickPrecision(bool isLast, RandomStream random) =>
        Precisions.Pick(random) is var precision && precision == DatePrecision.None && !isLast ? DatePrecision.Year : precision;

    private CertificateRow State(Recognition recognition, LocalDate day, DatePrecision precision) => new()
    {
        Code = "",
        Stars = recognition.Stars,
        StatedDate = precision switch
        {
            DatePrecision.Day => IsoDate.ToText(day),
            DatePrecision.Month => IsoDate.ToText(day)[..7],
            _ => null,
        },
        StatedYear = precision == DatePrecision.None ? null : day.Year,
        DecisionDate = precision == DatePrecision.Day ? day : null,
        ReportedBy = reported,
    };

    private void End(CertificateRow certificate, LocalDate issued, ProductOutcome outcome, RandomStream random)
    {
        if (outcome == ProductOutcome.Revoked)
        {
            certificate.Ending = EndingKind.Revoked;
            var days = Period.DaysBetween(issued, plan.AsOf);
            certificate.EndedOn = random.Happens(RevocationDayShare) ? IsoDate.ToText(issued.PlusDays(random.Between(1, days))) : null;
        }
        else if (outcome == ProductOutcome.Expired && random.Happens(LapseShare))
        {
            certificate.Ending = EndingKind.Lapsed;
        }
        certificate.EndingReportedBy = certificate.Ending is null ? null : reported;
    }

    private static void Conclude(CertificateRow certificate, ProductRow product)
    {
        var year = certificate.StatedYear?.ToString(CultureInfo.InvariantCulture);
        certificate.Code = RegistryCode.ForCertificate(RegistryCode.Parse(product.Code), year, certificate.DecisionKey).Text;
        CertificateConclusions.Conclude(certificate, CertificateConclusions.StatementsOf(certificate).ToFacts());
    }
}

/// <summary>How exactly a list states a date.</summary>
internal enum DatePrecision
{
    /// <summary>The day.</summary>
    Day,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The year.</summary>
    Year,

    /// <summary>Nothing.</summary>
    None,
}
