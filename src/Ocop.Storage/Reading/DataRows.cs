using System.Data.Common;

namespace Ocop.Storage.Reading;

/// <summary>Rows read through ADO.NET.</summary>
internal sealed class DataRows(DbDataReader reader) : Rows
{
    public override bool Read() => reader.Read();

    public override bool IsNull(int ordinal) => reader.IsDBNull(ordinal);

    public override long GetInt64(int ordinal) => reader.GetInt64(ordinal);

    public override double GetDouble(int ordinal) => reader.GetDouble(ordinal);

    public override string GetString(int ordinal) => reader.GetString(ordinal);

    public override void Dispose() => reader.Dispose();
}
