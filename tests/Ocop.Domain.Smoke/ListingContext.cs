using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Smoke;

/// <summary>The generated code that reads and writes a listing without reflection.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(LocalDateConverter)])]
[JsonSerializable(typeof(Listing))]
internal sealed partial class ListingContext : JsonSerializerContext;
