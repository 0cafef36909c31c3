using System.Globalization;
using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Places;

namespace Ocop.Storage.Generating;

/// <summary>The decisions of provinces and of the ministry, at most one a month of each, so that products share decisions as they do.</summary>
internal sealed class DecisionCalendar(long seed)
{
    // A round is rare at the beginning of the year and common at its end.
    private static readonly int[] MonthWeights = [6, 4, 5, 5, 6, 8, 8, 8, 9, 10, 13, 18];

    // The ministry of agriculture was merged with that of the environment on 1 March 2025.
    private static readonly YearMonth FirstMonthOfMergedMinistry = new(2025, 3);

    private const int MonthsPerYear = 12;
    private const int MinistryKey = 0;
    private const int LastDay = 28;
    private const int FirstNumber = 101;
    private const int LastNumber = 4999;

    /// <summary>A month from the first to the last one, by how common rounds are in it.</summary>
    public static YearMonth PickMonth(YearMonth first, YearMonth last, RandomStream random)
    {
        var months = (last.Year - first.Year) * MonthsPerYear + last.Month - first.Month;
        while (true)
        {
            var month = first.PlusMonths(random.Below(months + 1));
            if (random.Below(MonthWeights.Max()) < MonthWeights[month.Month - 1])
                return month;
        }
    }

    /// <summary>The decision on stars in a month: five stars are the ministry's, fewer the province's.</summary>
    public (LocalDate Day, string Number) DecisionOf(Province province, YearMonth month, int stars)
    {
        var isMinistry = stars == StarRating.Maximum;
        var issuer = isMinistry ? MinistryKey : int.Parse(province.Code, CultureInfo.InvariantCulture);
        var random = RandomStream.Of(
            seed, RandomPurpose.Decision, (issuer * (StarRating.Maximum + 1L) + stars) * 1_000_000 + month.Year * MonthsPerYear + month.Month);
        var day = month.OnDayOfMonth(random.Between(1, LastDay));
        var number = random.Between(FirstNumber, LastNumber).ToString(CultureInfo.InvariantCulture);
        return (day, $"{number}/{(isMinistry ? MinistrySuffix(month) : "QĐ-UBND")}");
    }

    private static string MinistrySuffix(YearMonth month) =>
        month.CompareTo(FirstMonthOfMergedMinistry) < 0 ? "QĐ-BNN-VPĐP" : "QĐ-BNNMT";
}
