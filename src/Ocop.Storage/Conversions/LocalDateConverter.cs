using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Ocop.Storage.Conversions;

/// <summary>A date as a text column.</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, string>(
    date => IsoDate.ToText(date), text => IsoDate.FromText(text));
