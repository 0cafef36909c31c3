using Ocop.Domain.Dates;

namespace Ocop.Storage.Importing.Matching;

/// <summary>The forms of stated dates.</summary>
internal static class StatedDateForms
{
    /// <summary>Whether no more than a year is stated.</summary>
    public static bool IsYear(this StatedDate date) => date.First.Month != date.Last.Month;
}
