using Ocop.Domain.Text;

namespace Ocop.Domain.Places;

/// <summary>The words "(cũ)" and "(mới)" behind a printed name, which say the era that it is of.</summary>
internal static class EraMark
{
    private const string Former = " cu";
    private const string New = " moi";

    /// <summary>The name without its mark, and the era that the mark says; null where there is none.</summary>
    public static string TakeOff(string printedName, out ProvinceEra? era)
    {
        var name = VietnameseText.Normalize(printedName);
        var folded = VietnameseText.Fold(name);
        var isMarked = name.EndsWith(')');
        era = isMarked && folded.EndsWith(Former, StringComparison.Ordinal) ? ProvinceEra.Before2025Reform
            : isMarked && folded.EndsWith(New, StringComparison.Ordinal) ? ProvinceEra.From2025Reform
            : null;
        return era is null ? name : name[..name.LastIndexOf('(')].TrimEnd();
    }

    /// <summary>The single names of a row with "và" or commas between.</summary>
    public static string[] Names(string names) =>
        names.Replace(" và ", ",", StringComparison.OrdinalIgnoreCase).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
