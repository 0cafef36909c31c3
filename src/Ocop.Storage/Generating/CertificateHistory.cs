using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Certification;

namespace Ocop.Storage.Generating;

/// <summary>Tells the recognitions of a product backwards from its last: renewals, upgrades, the first one.</summary>
internal sealed class CertificateHistory
{
    private const int MonthsPerYear = 12;
    private static readonly int Term = Validity.Months;

    /// <summary>The programme's first recognitions (Decision 1048/QĐ-TTg of 2019).</summary>
    private static readonly YearMonth Beginning = new(2019, 2);

    // Of a thousand recognitions: those with one of the same stars before them, and with one of fewer stars.
    private const int RenewedShare = 300;
    private const int UpgradedShare = 320;

    private static readonly WeightedList<int> StarsInForce = new((3, 762), (4, 231), (5, 7));
    private static readonly WeightedList<int> StarsOver = new((3, 880), (4, 120));

    private readonly YearMonth now;

    public CertificateHistory(LocalDate asOf) => now = asOf.ToYearMonth();

    /// <summary>The recognitions of a product, oldest first.</summary>
    public List<Recognition> Tell(ProductOutcome outcome, RandomStream random)
    {
        var last = new Recognition(
            LastMonth(outcome, random),
            (outcome == ProductOutcome.Certified ? StarsInForce : StarsOver).Pick(random));
        var history = new List<Recognition>();
        for (Recognition? told = last; told is not null; told = FindFormer(told, random))
            history.Insert(0, told);
        return history;
    }

    /// <summary>Whether there was time for a certificate to end by itself.</summary>
    public bool CanHaveExpired => Beginning.PlusMonths(Term + 1).CompareTo(now) < 0;

    private YearMonth LastMonth(ProductOutcome outcome, RandomStream random) => outcome == ProductOutcome.Expired
        ? DecisionCalendar.PickMonth(Beginning, now.PlusMonths(-Term - 1), random)
        : DecisionCalendar.PickMonth(now.PlusMonths(1 - Term), now.PlusMonths(-1), random);

    // At least a year lies between two recognitions, so that their years tell them apart.
    private static Recognition? FindFormer(Recognition later, RandomStream random)
    {
        var former = later.Stars > StarRating.MinimumCertifiable && (later.Stars == StarRating.Maximum || random.Happens(UpgradedShare))
            ? new Recognition(later.Month.PlusMonths(-random.Between(MonthsPerYear, Term - 2)), later.Stars - 1)
            : random.Happens(RenewedShare)
                ? later with { Month = later.Month.PlusMonths(-random.Between(Term - 3, Term + 4)) }
                : null;
        return former?.Month.CompareTo(Beginning) >= 0 ? former : null;
    }
}

/// <summary>One recognition of a product.</summary>
/// <param name="Month">The month of the decision.</param>
/// <param name="Stars">The stars.</param>
internal sealed record Recognition(YearMonth Month, int Stars);
