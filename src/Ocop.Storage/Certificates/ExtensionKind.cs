namespace Ocop.Storage.Certificates;

/// <summary>How a recorded extension ends, as a column holds it.</summary>
internal enum ExtensionKind
{
    /// <summary>When the authority decides on the re-evaluation.</summary>
    UntilDecided,

    /// <summary>On a stated day.</summary>
    UntilDay,
}
