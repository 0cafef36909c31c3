namespace Ocop.Storage.Reading.Sorting;

/// <summary>The type of a value in a page key.</summary>
internal enum KeyKind : byte
{
    /// <summary>Text, a date included, compared by its bytes.</summary>
    Text,

    /// <summary>A 64-bit integer.</summary>
    Integer,

    /// <summary>A 64-bit floating point number.</summary>
    Real,
}
