using NodaTime;
using Ocop.Storage;

namespace Ocop.GraphQL.Requests;

/// <summary>Begins requests: each sees one moment of the registry and one day.</summary>
/// <param name="openSnapshot">Opens a snapshot of the registry.</param>
/// <param name="today">Reads the civil date in Viet Nam.</param>
internal sealed class RegistryRequests(Func<RegistrySnapshot> openSnapshot, Func<LocalDate> today)
{
    /// <summary>Begins a request; it is disposed of when it is answered.</summary>
    public RegistryRequest Begin() => new(openSnapshot, today());
}
