using Ocop.Domain.Places;
using Ocop.Storage.Importing.Rows;
using Ocop.Storage.Importing.Sheets;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Puts the places that a row, its headings and its titles print into one.</summary>
internal static class PlaceMerge
{
    /// <summary>For each level the first that is printed; another one for the same level is noted.</summary>
    /// <param name="places">The places, those of the row itself first.</param>
    /// <param name="draft">The row.</param>
    public static PrintedPlace Of(IReadOnlyList<(PrintedPlace Place, CellAddress Cell)> places, RowDraft draft) => new(
        Merge(places, place => place.Commune, draft),
        Merge(places, place => place.District, draft),
        Merge(places, place => place.Province, draft));

    private static string? Merge(IReadOnlyList<(PrintedPlace Place, CellAddress Cell)> places, Func<PrintedPlace, string?> level, RowDraft draft)
    {
        var printed = places.Where(one => !string.IsNullOrWhiteSpace(level(one.Place))).Select(one => (Text: level(one.Place)!, one.Cell)).ToArray();
        if (printed.Length == 0)
        {
            return null;
        }

        var first = printed[0];
        foreach (var other in printed.Skip(1).Where(other => other.Text != first.Text && !PrintedPart.Parse(first.Text).MayBeSameAs(PrintedPart.Parse(other.Text))))
        {
            draft.Add(ProblemCode.PlacesContradict, other.Cell, $"{first.Cell} says '{first.Text}', and {other.Cell} says '{other.Text}'.");
        }

        return first.Text;
    }
}
