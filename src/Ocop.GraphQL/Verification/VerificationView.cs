using Ocop.Domain.Verification;
using Ocop.GraphQL.Certificates;
using Ocop.GraphQL.Products;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Verification;

/// <summary>The answer to one claim.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Match">How the claim was matched.</param>
/// <param name="AsOf">The day of the answer.</param>
internal sealed record VerificationView(Verdict Verdict, MatchKind Match, AsOf AsOf)
{
    /// <summary>The reason of the verdict; null where nobody asked.</summary>
    public string? Reason { get; init; }

    /// <summary>The product that was matched; null where none or several were.</summary>
    public ProductView? Product { get; init; }

    /// <summary>The certificate that the verdict is about.</summary>
    public CertificateView? Certificate { get; init; }

    /// <summary>The products that the claim may mean, when no single one was matched.</summary>
    public IReadOnlyList<ProductView> Candidates { get; init; } = [];

    /// <summary>The stars the claim names.</summary>
    public int? ClaimedStars { get; init; }

    /// <summary>The stars certainly in force.</summary>
    public int? RegisteredStars { get; init; }

    /// <summary>The registry's revision that the answer was read from; null where nobody asked.</summary>
    public long? Revision { get; init; }
}
