using NodaTime;
using Ocop.Storage.Conversions;
using Ocop.Storage.Reading;
using Ocop.Storage.Reading.Filters;

namespace Ocop.Storage.Certificates;

/// <summary>Which certificates are meant.</summary>
/// <param name="AsOf">The day that decides their status.</param>
public sealed record CertificateQuery(LocalDate AsOf)
{
    /// <summary>The condition on every certificate; null for none.</summary>
    public Filter? Filter { get; init; }

    /// <summary>The query as the machinery takes it.</summary>
    internal RowQuery ToRowQuery() => new(Filter, null, IsoDate.ToText(AsOf));
}
