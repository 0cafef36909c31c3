using NodaTime;

namespace Ocop.Domain.Law;

/// <summary>
/// The beginning of the programme (Chương trình mỗi xã một sản phẩm): Decision 490/QĐ-TTg of 7 May 2018, effective on the day it
/// was signed.
/// </summary>
/// <remarks>
/// It approved the programme and set no criteria, so it is no <see cref="LegalInstrument"/> by which products are rated; the first
/// of those is of 2019.
/// </remarks>
public static class ProgrammeStart
{
    /// <summary>The number of the decision.</summary>
    public const string DecisionNumber = "490/QĐ-TTg";

    /// <summary>The first day of the programme; on no day before was anything ranked or certified by it.</summary>
    public static LocalDate Day { get; } = new(2018, 5, 7);

    /// <summary>Whether the programme had begun on a day.</summary>
    /// <param name="day">The day, as a civil date in Viet Nam.</param>
    /// <returns>Whether it had.</returns>
    public static bool HasBegunBy(LocalDate day) => Day <= day;
}
