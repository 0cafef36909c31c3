namespace Ocop.Storage.Importing.Sheets;

/// <summary>A sheet of a workbook, or all of a CSV file.</summary>
/// <param name="Name">Its name; of CSV the file's without its ending.</param>
internal abstract record Sheet(string Name)
{
    /// <summary>Whether the workbook hides it; it is read all the same, and the report says so.</summary>
    public bool IsHidden { get; init; }

    /// <summary>From which day numbers count that stand for dates.</summary>
    public SerialDays Serials { get; init; } = SerialDays.From1900;

    /// <summary>The rows with content in their order, read while they are asked for; to be gone through once.</summary>
    /// <exception cref="UnreadableListException">The file is refused.</exception>
    public abstract IEnumerable<SheetRow> ReadRows();
}
