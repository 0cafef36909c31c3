using Ocop.Storage.Importing.Sheets;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Units;

/// <summary>A list of units, read whole: there are some thousand communes.</summary>
/// <param name="Entries">Its rows in their order.</param>
/// <param name="UnreadColumns">The headings of columns that were not read.</param>
internal sealed record UnitList(IReadOnlyList<UnitEntry> Entries, IReadOnlyList<string> UnreadColumns)
{
    /// <summary>Reads a file; rows that contradict one another are refused.</summary>
    /// <exception cref="UnreadableListException">The file is refused whole, or no sheet has columns of codes and of names.</exception>
    public static UnitList Read(UnitImportPlan plan)
    {
        using var file = ListFile.Open(plan.Path);
        var entries = new List<UnitEntry>();
        var unread = new List<string>();
        var found = false;
        foreach (var sheet in file.Sheets)
            found |= Read(plan, sheet, entries, unread);
        return found
            ? new UnitList(UnitContradictions.Refuse(entries), unread)
            : throw new UnreadableListException(ListFault.NotAList, plan.Path, "no sheet has a header with a column of codes and one of names");
    }

    private static bool Read(UnitImportPlan plan, Sheet sheet, List<UnitEntry> entries, List<string> unread)
    {
        UnitHeader? header = null;
        var reader = new UnitRowReader(plan, sheet.Name);
        var dates = new DateReader(sheet.Serials);
        var before = 0;
        foreach (var row in sheet.ReadRows())
        {
            if (header is null)
            {
                header = UnitHeader.Find(row);
                unread.AddRange(header?.Unread ?? []);
                if (header is null && ++before > ListLimits.RowsAhead)
                    return false;
                continue;
            }

            var cells = new UnitCells(header, row, dates);
            if (!cells.IsBlank)
                entries.Add(reader.Read(cells));
        }

        return header is not null;
    }
}
