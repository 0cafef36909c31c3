namespace Ocop.Storage.Importing.Units;

/// <summary>What a column of a list of units holds.</summary>
internal enum UnitColumn
{
    /// <summary>The official code: five digits of a commune, two of a province.</summary>
    Code,

    /// <summary>The name, with its kind or without.</summary>
    Name,

    /// <summary>The kind (xã, phường, đặc khu, thị trấn).</summary>
    Kind,

    /// <summary>The code of the province.</summary>
    ProvinceCode,

    /// <summary>The name of the province.</summary>
    Province,

    /// <summary>The name of the district.</summary>
    District,

    /// <summary>The first day.</summary>
    ValidFrom,

    /// <summary>The last day.</summary>
    ValidUntil,

    /// <summary>The first day of the kind, where a further column says what it was before.</summary>
    KindChangedOn,

    /// <summary>The codes of the units from 1 July 2025 that hold the area of a former one.</summary>
    SuccessorCodes,
}
