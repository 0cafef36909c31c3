using System.Text.Json;

namespace Ocop.Domain.Json;

/// <summary>JSON of this library's records.</summary>
public static class OcopJson
{
    /// <summary>
    /// Lets the serialiser read and write the dates and days of the year in this library's records. Its values and enums carry their converters
    /// themselves and need nothing.
    /// </summary>
    /// <param name="options">The options to add to.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddOcop(this JsonSerializerOptions options)
    {
        Guard.NotNull(options).Converters.Add(new LocalDateConverter());
        options.Converters.Add(new AnnualDateConverter());
        return options;
    }
}
