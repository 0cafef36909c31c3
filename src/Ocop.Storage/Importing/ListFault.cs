namespace Ocop.Storage.Importing;

/// <summary>Why a whole file is refused, whatever its rows say.</summary>
internal enum ListFault
{
    /// <summary>The file cannot be opened or read.</summary>
    Unreadable,

    /// <summary>Neither a workbook (.xlsx) nor text.</summary>
    NotAWorkbook,

    /// <summary>A workbook that only its password opens.</summary>
    PasswordProtected,

    /// <summary>A package that unpacks to more than <see cref="ListLimits"/> allows.</summary>
    ZipBomb,

    /// <summary>Its XML declares a document type, the way to entities and to files outside.</summary>
    DocumentType,

    /// <summary>Text that is neither UTF-8 nor UTF-16 with its mark.</summary>
    Encoding,

    /// <summary>A quotation mark opens a cell and none closes it.</summary>
    UnbalancedQuotes,

    /// <summary>More columns than a list has.</summary>
    TooManyColumns,

    /// <summary>More rows than a sheet may have.</summary>
    TooManyRows,

    /// <summary>Another limit of <see cref="ListLimits"/> is passed.</summary>
    TooLarge,

    /// <summary>Accents were scrambled on purpose, so the words cannot be known.</summary>
    Scrambled,

    /// <summary>No sheet has the columns that such a list needs.</summary>
    NotAList,
}
