namespace Ocop.Storage.Importing.Units;

/// <summary>Why a row of a list of units is refused.</summary>
public enum UnitProblem
{
    /// <summary>A cell holds a formula or an error.</summary>
    CellUnreadable,

    /// <summary>The code is missing, or has not the digits of a commune or a province.</summary>
    CodeMalformed,

    /// <summary>The name is missing.</summary>
    NameMissing,

    /// <summary>The kind is missing or none of xã, phường, đặc khu and thị trấn.</summary>
    KindUnknown,

    /// <summary>The province is missing or none of the era.</summary>
    ProvinceUnknown,

    /// <summary>The row, or the law, says another province than the row says elsewhere.</summary>
    ProvinceContradicted,

    /// <summary>A date is no day.</summary>
    DateUnreadable,

    /// <summary>The last day lies before the first, or the days lie in both eras.</summary>
    DatesContradict,

    /// <summary>The kind changed, and neither the row nor a resolution that is known says when.</summary>
    KindChangeWithoutDay,

    /// <summary>A commune of such a kind or name cannot be.</summary>
    NoSuchCommune,

    /// <summary>A successor is no code of a commune, or the unit is of the era since 1 July 2025 itself.</summary>
    SuccessorMalformed,

    /// <summary>Another row gives the code other facts for the same days.</summary>
    ContradictsRow,

    /// <summary>What is recorded gives the code other facts for the same days.</summary>
    ContradictsRecord,
}
