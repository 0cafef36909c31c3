namespace Ocop.Storage.Certificates;

/// <summary>How sources say a certificate ended, as a column holds it.</summary>
internal enum EndingKind
{
    /// <summary>Revoked by a decision.</summary>
    Revoked,

    /// <summary>Reported as expired.</summary>
    Lapsed,
}
