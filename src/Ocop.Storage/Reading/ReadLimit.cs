using NodaTime;

namespace Ocop.Storage.Reading;

/// <summary>A bound on the sessions that read at once.</summary>
/// <param name="Sessions">The greatest number of them.</param>
/// <param name="Wait">How long to wait for one to come back.</param>
internal sealed record ReadLimit(int Sessions, Duration Wait);
