using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Law;

/// <summary>The days on which a product can have been recognised: from the programme's first day to today.</summary>
/// <remarks>Both ends belong to them. A list that is read today tells of what was decided, so no day of it lies ahead.</remarks>
/// <param name="Today">Today, as a civil date in Viet Nam.</param>
public sealed record RecognitionDays(LocalDate Today)
{
    /// <summary>Whether some day of a stated date is one of them.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Whether it can be a date of recognition.</returns>
    public bool Contains(StatedDate date) => ProgrammeStart.HasBegunBy(date.Last) && date.First <= Today;

    /// <summary>The refusal of a date that is none of them.</summary>
    /// <param name="printed">The date as printed.</param>
    /// <returns>The refusal, which names both ends.</returns>
    public RecognitionDateImpossible Refuse(string printed) => new(printed, Today);
}
