using NodaTime;
using Ocop.Domain;
using Ocop.Domain.Certification;
using Ocop.Domain.Codes;

namespace Smoke;

/// <summary>What a shop might keep of a product.</summary>
internal sealed record Listing(RegistryCode Code, StarRating Stars, CertificateStatus Status, LocalDate On);
