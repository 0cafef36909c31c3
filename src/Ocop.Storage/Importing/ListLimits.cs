namespace Ocop.Storage.Importing;

/// <summary>How large a list may be. Far above any real one; what passes them is refused before it costs memory.</summary>
internal static class ListLimits
{
    /// <summary>The bytes of a file.</summary>
    public const long FileBytes = 256L << 20;

    /// <summary>The bytes that all parts of a workbook together unpack to.</summary>
    public const long UnpackedBytes = 512L << 20;

    /// <summary>How many times its packed bytes a part may unpack to; the XML of real sheets reaches a tenth of it.</summary>
    public const int UnpackingRatio = 200;

    /// <summary>The bytes from which on the ratio counts: short runs of one byte pack well and harm nobody.</summary>
    public const long RatioCountsFrom = 1L << 20;

    /// <summary>The parts of a workbook.</summary>
    public const int Parts = 4_000;

    /// <summary>The sheets of a workbook.</summary>
    public const int Sheets = 256;

    /// <summary>The columns of a sheet.</summary>
    public const int Columns = 256;

    /// <summary>The rows with content of a sheet.</summary>
    public const int Rows = 200_000;

    /// <summary>The characters of a cell: as many as Excel's own cells hold.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>The distinct texts of a workbook, which are held while it is read.</summary>
    public const int SharedTexts = 1_000_000;

    /// <summary>The characters of all distinct texts together.</summary>
    public const int SharedCharacters = 32 << 20;

    /// <summary>The cell formats of a workbook; Excel's own limit.</summary>
    public const int CellFormats = 65_490;

    /// <summary>The merged ranges of a sheet.</summary>
    public const int MergedRanges = 200_000;

    /// <summary>The rows read ahead to find a header, titles above it included.</summary>
    public const int RowsAhead = 40;
}
