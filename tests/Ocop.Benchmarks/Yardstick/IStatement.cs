using System.Text.Json;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>A prepared statement on a connection of its own, and the answer written from its rows.</summary>
internal interface IStatement : IDisposable
{
    /// <summary>Runs the statement and writes the answer.</summary>
    void Write(Utf8JsonWriter writer, string variable);
}
