using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Ocop.Storage.Conversions;

/// <summary>An instant as a text column.</summary>
internal sealed class InstantConverter() : ValueConverter<Instant, string>(
    instant => IsoInstant.ToText(instant), text => IsoInstant.FromText(text));
