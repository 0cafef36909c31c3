using Ocop.Storage.Opening;
using Ocop.Storage.Statements;

namespace Ocop.Storage.DataSets;

/// <summary>A row of a data set cannot be read; nothing of the data set was loaded.</summary>
public sealed class UnreadableRowException : RegistryException
{
    internal UnreadableRowException(string file, int line, Expectation expectation)
        : base(RegistryFault.UnreadableRow, $"{file}, line {line}: {expectation}")
    {
        File = file;
        Line = line;
        Column = expectation.Column;
        Value = expectation.Value;
        Expected = expectation.Expected;
    }

    /// <summary>The refusal of a row because of what it states.</summary>
    internal static UnreadableRowException Of(FactFault fault) => new(fault.Row.Origin.File, fault.Row.Origin.Row, FaultWords.Of(fault));

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>The line on which the row begins, counted from 1; the header is line 1.</summary>
    public int Line { get; }

    /// <summary>The column's name; null when the row as a whole is meant.</summary>
    public string? Column { get; }

    /// <summary>The value that stands there; null when the row as a whole is meant.</summary>
    public string? Value { get; }

    /// <summary>What should stand there, or what contradicts what.</summary>
    public string Expected { get; }
}
