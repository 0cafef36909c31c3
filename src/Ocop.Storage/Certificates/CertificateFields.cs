namespace Ocop.Storage.Certificates;

/// <summary>The fields of a certificate that a query can ask for; the identity and the product's are always read.</summary>
[Flags]
public enum CertificateFields : ulong
{
    /// <summary>The identities alone.</summary>
    None = 0,

    /// <summary><see cref="CertificateRecord.Code"/></summary>
    Code = 1,

    /// <summary><see cref="CertificateRecord.Stars"/></summary>
    Stars = 1 << 1,

    /// <summary><see cref="CertificateRecord.Score"/></summary>
    Score = 1 << 2,

    /// <summary><see cref="CertificateRecord.DecisionNumber"/></summary>
    DecisionNumber = 1 << 3,

    /// <summary><see cref="CertificateRecord.DecisionDate"/></summary>
    DecisionDate = 1 << 4,

    /// <summary><see cref="CertificateRecord.ValidFrom"/></summary>
    ValidFrom = 1 << 5,

    /// <summary><see cref="CertificateRecord.ValidUntil"/></summary>
    ValidUntil = 1 << 6,

    /// <summary><see cref="CertificateRecord.Status"/></summary>
    Status = 1 << 7,

    /// <summary><see cref="CertificateRecord.Note"/></summary>
    Note = 1 << 8,

    /// <summary><see cref="CertificateRecord.CreatedAt"/></summary>
    CreatedAt = 1 << 9,

    /// <summary><see cref="CertificateRecord.UpdatedAt"/></summary>
    UpdatedAt = 1 << 10,

    /// <summary><see cref="CertificateRecord.Facts"/></summary>
    Facts = 1 << 11,

    /// <summary><see cref="CertificateRecord.Issuer"/></summary>
    Issuer = 1 << 12,

    /// <summary><see cref="CertificateRecord.RevocationDecision"/> and <see cref="CertificateRecord.RevokedBy"/></summary>
    RevocationAct = 1 << 13,

    /// <summary>Every field.</summary>
    All = (1 << 14) - 1,
}
