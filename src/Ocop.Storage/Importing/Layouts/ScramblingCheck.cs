using Ocop.Domain.Text;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Refuses files whose accents were scrambled, as copies of pages do on purpose: "ÒCÕP 4 sâò".</summary>
/// <remarks>
/// The programme's name with an accent is a certain sign, for it has none. Otherwise at least two rows, and a quarter of the
/// rows so far, must hold words that Vietnamese cannot have; a row with one misspelt name is none of them.
/// </remarks>
internal sealed class ScramblingCheck(string path, string sheet)
{
    private const int Block = 20;
    private const int LeastRows = 2;
    private const int Share = 4;

    private int rows;
    private int scrambled;
    private CellAddress first;

    /// <summary>Looks at a row.</summary>
    /// <exception cref="UnreadableListException">What was read so far is scrambled.</exception>
    public void Add(SheetRow row)
    {
        var texts = row.OwnCells.Where(cell => cell.Kind == CellKind.Text).ToArray();
        if (Array.Find(texts, NamesProgrammeWithAccents) is { } cell)
        {
            throw Refuse(cell.Address);
        }

        rows++;
        if (VietnameseText.IsScrambled(string.Join(' ', texts.Select(text => text.Text))))
        {
            first = scrambled++ == 0 ? texts[0].Address : first;
        }

        if (rows % Block == 0)
        {
            Conclude();
        }
    }

    /// <summary>Judges what was read so far.</summary>
    /// <exception cref="UnreadableListException">It is scrambled.</exception>
    public void Conclude()
    {
        if (scrambled >= LeastRows && scrambled * Share >= rows)
        {
            throw Refuse(first);
        }
    }

    // "ocop" has no accent in any spelling; "ồ cộp" is two words and none of it.
    private static bool NamesProgrammeWithAccents(Cell cell)
    {
        if (cell.Text.AsSpan().IndexOfAny('c', 'C') < 0)
        {
            return false;
        }

        foreach (var word in VietnameseText.ExactKey(cell.Text).Split(' '))
        {
            var letters = word.Trim('(', ')', ',', '.', ';', ':', '"', '\'');
            if (letters.Length == CellText.Programme.Length && !letters.All(char.IsAscii) && VietnameseText.Fold(letters) == CellText.Programme)
            {
                return true;
            }
        }

        return false;
    }

    private UnreadableListException Refuse(CellAddress cell) => UnreadableListException.At(
        ListFault.Scrambled, path, (sheet, cell.ToString()), "the accents are scrambled, as in copies of pages; take the list from where it was published");
}
