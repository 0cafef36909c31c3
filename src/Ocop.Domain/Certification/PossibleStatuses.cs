namespace Ocop.Domain.Certification;

/// <summary>The statuses that what sources state leaves possible on a day.</summary>
[Flags]
internal enum PossibleStatuses
{
    None = 0,
    NotYetValid = 1,
    Valid = 2,
    Expired = 4,
    Revoked = 8,
    Superseded = 16,
}

/// <summary>From what is possible to what is certain.</summary>
internal static class PossibleStatusesExtensions
{
    /// <summary>The one possible status, or <see cref="CertificateStatus.Undated"/> where there are several.</summary>
    public static CertificateStatus ToStatus(this PossibleStatuses possible) => possible switch
    {
        PossibleStatuses.NotYetValid => CertificateStatus.NotYetValid,
        PossibleStatuses.Valid => CertificateStatus.Valid,
        PossibleStatuses.Expired => CertificateStatus.Expired,
        PossibleStatuses.Revoked => CertificateStatus.Revoked,
        PossibleStatuses.Superseded => CertificateStatus.Superseded,
        _ => CertificateStatus.Undated,
    };
}
