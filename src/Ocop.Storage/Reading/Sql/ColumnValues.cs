using System.Globalization;
using NodaTime;
using Ocop.Domain.Places;
using Ocop.Storage.Conversions;
using Ocop.Storage.Locations;

namespace Ocop.Storage.Reading.Sql;

/// <summary>Reads values of the current row in the types of the records.</summary>
internal static class ColumnValues
{
    public static string? Text(this Rows reader, int ordinal) => reader.IsNull(ordinal) ? null : reader.GetString(ordinal);

    public static long? Number(this Rows reader, int ordinal) => reader.IsNull(ordinal) ? null : reader.GetInt64(ordinal);

    public static int? SmallNumber(this Rows reader, int ordinal) =>
        reader.IsNull(ordinal) ? null : reader.GetInt32(ordinal);

    public static LocalDate? Date(this Rows reader, int ordinal) =>
        reader.IsNull(ordinal) ? null : IsoDate.FromText(reader.GetString(ordinal));

    public static PrintedPlace Place(this Rows reader, int ordinal) =>
        new(reader.Text(ordinal), reader.Text(ordinal + 1), reader.Text(ordinal + 2));

    /// <summary>A latitude and, behind it, its longitude; both are stated or neither.</summary>
    public static GeoPoint? Location(this Rows reader, int ordinal) =>
        reader.IsNull(ordinal) ? null : new GeoPoint(reader.GetDouble(ordinal), reader.GetDouble(ordinal + 1));

    /// <summary>A decimal kept as text, digit for digit.</summary>
    public static decimal? ExactDecimal(this Rows reader, int ordinal) =>
        reader.IsNull(ordinal) ? null : decimal.Parse(reader.GetString(ordinal), CultureInfo.InvariantCulture);

    public static Instant Instant(this Rows reader, int ordinal) => IsoInstant.FromText(reader.GetString(ordinal));

    public static T? Name<T>(this Rows reader, int ordinal)
        where T : struct, Enum =>
        reader.IsNull(ordinal) ? null : EnumText<T>.FromText(reader.GetString(ordinal));
}
