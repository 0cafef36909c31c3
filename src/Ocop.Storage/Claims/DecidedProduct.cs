using NodaTime;

namespace Ocop.Storage.Claims;

/// <summary>A product that a decision recognised, as far as its number is stated.</summary>
/// <param name="ProductId">The product's identity inside this database.</param>
/// <param name="CertificateId">The identity of the certificate that the decision led to.</param>
/// <param name="ProductName">The product's name as recorded.</param>
/// <param name="DecisionNumber">The decision's number as printed.</param>
/// <param name="Issued">The days on which the certificate can have been issued, as far as sources bound them.</param>
/// <param name="StatedDate">The stated date of the decision: a day, a month or a year; null while no source states it.</param>
public sealed record DecidedProduct(long ProductId, long CertificateId, string ProductName, string DecisionNumber, (LocalDate? Earliest, LocalDate? Latest) Issued, string? StatedDate);
