namespace Ocop.Storage.Reading;

/// <summary>A 32-bit FNV-1a checksum: finds damaged text, keeps no secret.</summary>
internal static class Checksum
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = OffsetBasis;
        foreach (var b in bytes)
            hash = unchecked((hash ^ b) * Prime);
        return hash;
    }
}
