using System.Text.RegularExpressions;
using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>Tells the lines below a table, notes and signatures, from products that leave their producer to the row above.</summary>
/// <remarks>
/// A line below the table says so by its words, or follows one that does. A name alone is one too where every product before
/// had a number and this row has none, unless a producer's merged cell reaches over it: layout B groups by such cells.
/// </remarks>
internal sealed partial class TableEnd
{
    private static readonly ListColumn[] Stating =
    [
        ListColumn.Producer, ListColumn.Stars, ListColumn.ProposedStars, ListColumn.Score, ListColumn.Decision, ListColumn.DecisionDate, ListColumn.RecognitionYear,
    ];

    private bool isBelow;
    private bool areNumbered;
    private bool hasProducts;

    /// <summary>Notes a row that was read as a product.</summary>
    public void AddProduct(SheetRow row, Header header)
    {
        var isNumbered = IsNumbered(row, header);
        areNumbered = isNumbered && (areNumbered || !hasProducts);
        hasProducts = true;
    }

    /// <summary>Whether a row stands below the table.</summary>
    public bool Holds(SheetRow row, Header header)
    {
        if (IsNumbered(row, header) || StatesProduct(row, header))
        {
            isBelow = false;
            return false;
        }

        if (row.OwnCells.Any(cell => Words().IsMatch(CellText.Key(cell.Text))))
        {
            isBelow = true;
            return true;
        }

        return (isBelow || IsLoneName(row, header)) && row.OwnCells.All(cell => HeadingReader.Find(PrintedText.Of(cell)) is null);
    }

    private bool IsLoneName(SheetRow row, Header header) =>
        hasProducts && areNumbered && header.Find(row, ListColumn.Producer) is null
        && row.OwnCells.ToArray() is [{ Kind: CellKind.Text } only] && header.Find(row, ListColumn.ProductName) == only && !LineReader.IsExplicit(only);

    private static bool IsNumbered(SheetRow row, Header header) => header.Find(row, ListColumn.Ordinal) is not null;

    private static bool StatesProduct(SheetRow row, Header header) =>
        header.Find(row, ListColumn.ProductName) is not null && Array.Exists(Stating, column => header.Find(row, column) is { IsOwn: true });

    [GeneratedRegex(@"^\(?(?:người\s+(?:lập|tổng hợp|kiểm tra|viết)\b|ghi chú\s*(?::|$)|nơi nhận\b|thủ trưởng\b|(?:tm|kt|tl|q)\s*\.\s|t/m\s|(?:phó\s+)?(?:chủ tịch|giám đốc|trưởng phòng|chánh văn phòng)\s*$|xác nhận\b|kế toán\s*$|ký tên|ký,|-\s*như trên|-\s*lưu\b|lưu\s*:)")]
    private static partial Regex Words();
}
