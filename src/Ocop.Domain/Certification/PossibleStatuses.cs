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
    Extended = 32,
    InForce = Valid | Extended,
}

/// <summary>From what is possible to what is certain.</summary>
internal static class PossibleStatusesExtensions
{
    /// <summary>The one possible status, or <see cref="CertificateStatus.Undated"/> where there are several.</summary>
    public static CertificateStatus ToStatus(this PossibleStatuses possible) => possible switch
    {
        PossibleStatuses.NotYetValid => CertificateStatus.NotYetValid,
        PossibleStatuses.Valid => CertificateStatus.Valid,
        PossibleStatuses.Extended => CertificateStatus.Extended,
        PossibleStatuses.Expired => CertificateStatus.Expired,
        PossibleStatuses.Revoked => CertificateStatus.Revoked,
        PossibleStatuses.Superseded => CertificateStatus.Superseded,
        _ => CertificateStatus.Undated,
    };

    /// <summary>Whether the certificate is in force, be it within its 36 months or carried on.</summary>
    public static Certainty ToForce(this PossibleStatuses possible) =>
        (possible & PossibleStatuses.InForce) == PossibleStatuses.None ? Certainty.CertainlyNot
        : (possible & ~PossibleStatuses.InForce) == PossibleStatuses.None ? Certainty.Certainly
        : Certainty.Possibly;
}
