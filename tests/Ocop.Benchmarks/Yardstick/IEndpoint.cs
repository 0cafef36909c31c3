using System.Text.Json;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>Prepared commands on a connection of their own, and the answer written from their rows.</summary>
internal interface IEndpoint : IDisposable
{
    /// <summary>The day that all endpoints answer as of, as the database writes days.</summary>
    const string Day = "2026-06-01";

    /// <summary>Writes the field of the answer's <c>data</c>.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="variable">The value of the request's variable.</param>
    void Write(Utf8JsonWriter writer, string variable);
}
