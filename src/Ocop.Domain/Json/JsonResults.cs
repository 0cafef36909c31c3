using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>Refusals as the serialiser tells them.</summary>
internal static class JsonResults
{
    /// <summary>The value, or <see cref="JsonException"/> with the refusal's message.</summary>
    public static T OrJsonException<T>(this Result<T> result)
        where T : notnull => result.TryGetValue(out var value, out var refusal) ? value : throw new JsonException(refusal.Message);
}
