namespace Ocop.Storage.Importing.Values;

/// <summary>Where the text of a field was printed, seen from its row.</summary>
internal enum FieldOrigin
{
    /// <summary>In a cell of the row, in the field's own column or, in a list without columns, in the row's text.</summary>
    Own,

    /// <summary>In a merged range that begins in a row above.</summary>
    Merged,

    /// <summary>In the row of the producer above; this row leaves it empty.</summary>
    FilledDown,

    /// <summary>In a heading above.</summary>
    Heading,

    /// <summary>In a title above the header.</summary>
    Title,

    /// <summary>Beside another field, in that field's cell.</summary>
    Beside,
}
