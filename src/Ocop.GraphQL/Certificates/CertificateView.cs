using Ocop.GraphQL.Time;
using Ocop.Storage.Certificates;

namespace Ocop.GraphQL.Certificates;

/// <summary>A certificate as seen on a day.</summary>
internal sealed record CertificateView(CertificateRecord Record, AsOf AsOf) : IDatedView
{
    /// <inheritdoc/>
    public long Id => Record.Id;
}
