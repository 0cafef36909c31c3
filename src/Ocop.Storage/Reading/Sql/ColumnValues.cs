using System.Data.Common;
using System.Globalization;
using NodaTime;
using Ocop.Domain.Places;
using Ocop.Storage.Conversions;

namespace Ocop.Storage.Reading.Sql;

/// <summary>Reads values of the current row in the types of the records.</summary>
internal static class ColumnValues
{
    public static string? Text(this DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetString(ordinal);

    public static long? Number(this DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : reader.GetInt64(ordinal);

    public static int? SmallNumber(this DbDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : reader.GetInt32(ordinal);

    public static LocalDate? Date(this DbDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : IsoDate.FromText(reader.GetString(ordinal));

    public static PrintedPlace Place(this DbDataReader reader, int ordinal) =>
        new(reader.Text(ordinal), reader.Text(ordinal + 1), reader.Text(ordinal + 2));

    /// <summary>A decimal kept as text, digit for digit.</summary>
    public static decimal? ExactDecimal(this DbDataReader reader, int ordinal) =>
        reader.IsDBNull(ordinal) ? null : decimal.Parse(reader.GetString(ordinal), CultureInfo.InvariantCulture);

    public static Instant Instant(this DbDataReader reader, int ordinal) => IsoInstant.FromText(reader.GetString(ordinal));

    public static T? Name<T>(this DbDataReader reader, int ordinal)
        where T : struct, Enum =>
        reader.IsDBNull(ordinal) ? null : EnumText<T>.FromText(reader.GetString(ordinal));
}
