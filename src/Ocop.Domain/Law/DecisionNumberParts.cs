using Ocop.Domain.Text;

namespace Ocop.Domain.Law;

/// <summary>The parts of a decision's number.</summary>
/// <param name="Number">The running number without leading zeros.</param>
/// <param name="Year">The year that stands in the number of a normative decision; null in others.</param>
/// <param name="Suffix">The words of the suffix; empty where none is printed.</param>
/// <param name="Date">What is printed as a date behind the number; null where nothing is.</param>
internal sealed record DecisionNumberParts(string Number, int? Year, IReadOnlyList<PrintedWord> Suffix, DecisionDate? Date)
{
    /// <summary>The suffix as it is written; null where none is printed.</summary>
    public string? ToSuffix() => Suffix.Count == 0 ? null : string.Join('-', Suffix.Select(DecisionNumberSuffix.Write));

    /// <summary>The number as it is written, such as "26/2026/QĐ-TTg".</summary>
    public string ToText() => $"{Number}{(Year is { } year ? $"/{year}" : "")}{(ToSuffix() is { } suffix ? $"/{suffix}" : "")}";

    /// <summary>The key: the number, a slash, and year and suffix folded with hyphens between, such as "26/2026-qd-ttg".</summary>
    /// <remarks>Identities of certificates are derived from keys, so what a spelling's key is never changes.</remarks>
    public string ToKey()
    {
        string[] rest = [.. Year is { } year ? new[] { $"{year}" } : [], .. Suffix.Select(word => word.Folded)];
        return rest.Length == 0 ? Number : $"{Number}/{string.Join('-', rest)}";
    }
}
