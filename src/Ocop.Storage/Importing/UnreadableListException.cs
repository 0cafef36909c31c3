namespace Ocop.Storage.Importing;

/// <summary>A file that is refused whole: one line that names the file, the place in it and the reason.</summary>
/// <remarks>The only exception that reading a list throws. It may come in the middle of the rows, for they are streamed.</remarks>
internal sealed class UnreadableListException : Exception
{
    public UnreadableListException(ListFault fault, string file, string reason, Exception? cause = null)
        : base($"{file}: {reason}", cause) => (Fault, File) = (fault, file);

    /// <summary>The kind of the refusal.</summary>
    public ListFault Fault { get; }

    /// <summary>The file as it was named.</summary>
    public string File { get; }

    /// <summary>The sheet with the fault; null where it is the whole file's.</summary>
    public string? Sheet { get; private init; }

    /// <summary>The cell with the fault, such as "B7"; null where no single cell has it.</summary>
    public string? Cell { get; private init; }

    /// <summary>A refusal because of one place in a sheet.</summary>
    /// <param name="fault">The kind of the refusal.</param>
    /// <param name="file">The file as it was named.</param>
    /// <param name="place">The sheet, and the cell where one is known.</param>
    /// <param name="reason">What is wrong there, as the end of a sentence.</param>
    public static UnreadableListException At(ListFault fault, string file, (string Sheet, string? Cell) place, string reason)
    {
        var cell = place.Cell is null ? "" : $", cell {place.Cell}";
        return new(fault, file, $"sheet '{place.Sheet}'{cell}: {reason}") { Sheet = place.Sheet, Cell = place.Cell };
    }
}
