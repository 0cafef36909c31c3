namespace Ocop.Storage.Importing.Sheets;

/// <summary>What a cell holds.</summary>
internal enum CellKind
{
    /// <summary>Text; the only kind besides <see cref="Formula"/> that CSV has.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A real date: a number with the format of a date.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An error such as #REF!.</summary>
    Error,

    /// <summary>A formula; the value that its program once computed is not read, for nothing says that it still holds.</summary>
    Formula,
}
