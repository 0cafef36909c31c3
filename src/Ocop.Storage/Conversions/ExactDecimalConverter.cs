using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Ocop.Storage.Conversions;

/// <summary>A decimal as a text column, digit for digit: not every engine has exact decimals, and none keeps the digits that were printed.</summary>
internal sealed class ExactDecimalConverter() : ValueConverter<decimal, string>(
    number => number.ToString(CultureInfo.InvariantCulture), text => decimal.Parse(text, CultureInfo.InvariantCulture));
