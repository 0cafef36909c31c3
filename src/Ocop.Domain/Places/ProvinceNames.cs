using System.Collections.Frozen;
using Ocop.Domain.Text;

namespace Ocop.Domain.Places;

/// <summary>Finds the units of one era by printed name: by exact name first, then by the folded one.</summary>
internal sealed class ProvinceNames
{
    // Words for the kind of the unit, folded, that may stand before its name.
    private static readonly string[] Prefixes = ["tinh ", "thanh pho ", "tp ", "t p "];

    private readonly FrozenDictionary<string, Province> byExactName;
    private readonly FrozenDictionary<string, Province> byFoldedName;

    public ProvinceNames(IReadOnlyList<Province> provinces)
    {
        var names = provinces
            .SelectMany(province => province.Aliases.Prepend(province.Name).Select(name => (name, province)))
            .ToArray();
        byExactName = names
            .DistinctBy(entry => VietnameseText.ExactKey(entry.name))
            .ToFrozenDictionary(entry => VietnameseText.ExactKey(entry.name), entry => entry.province);
        byFoldedName = names
            .DistinctBy(entry => Joined(VietnameseText.Fold(entry.name)))
            .ToFrozenDictionary(entry => Joined(VietnameseText.Fold(entry.name)), entry => entry.province);
    }

    /// <summary>The unit a printed name means; null where none of the era.</summary>
    public Province? Find(string printedName)
    {
        var folded = VietnameseText.Fold(printedName);
        return byExactName.GetValueOrDefault(VietnameseText.ExactKey(printedName))
            ?? byFoldedName.GetValueOrDefault(Joined(folded))
            ?? FindWithoutPrefix(folded);
    }

    private Province? FindWithoutPrefix(string folded) => Prefixes
        .Where(prefix => folded.StartsWith(prefix, StringComparison.Ordinal))
        .Select(prefix => byFoldedName.GetValueOrDefault(Joined(folded[prefix.Length..])))
        .FirstOrDefault(province => province is not null);

    // Blanks and punctuation differ in print: "TP.HCM", "TP HCM", "Bà Rịa – Vũng Tàu", "Bà Rịa-Vũng Tàu".
    private static string Joined(string folded) => folded.Replace(" ", "", StringComparison.Ordinal);
}
