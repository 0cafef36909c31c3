namespace Ocop.Storage.Reading.Paging;

/// <summary>The first byte of a value in a cursor.</summary>
internal enum KeyTag : byte
{
    Null = 0,
    Text = 1,
    Integer = 2,
    Real = 3,
}
