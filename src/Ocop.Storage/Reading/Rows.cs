namespace Ocop.Storage.Reading;

/// <summary>The rows that a statement answers, one after the other; the values are those of the current row.</summary>
/// <remarks>Kept apart from ADO.NET, so that a provider may read its engine's own memory; see the provider's class.</remarks>
internal abstract class Rows : IDisposable
{
    /// <summary>Goes to the next row, at first to the first one.</summary>
    /// <returns>Whether there is one.</returns>
    public abstract bool Read();

    /// <summary>Whether the column holds no value.</summary>
    public abstract bool IsNull(int ordinal);

    /// <summary>The column's whole number.</summary>
    public abstract long GetInt64(int ordinal);

    /// <summary>The column's number with a fraction.</summary>
    public abstract double GetDouble(int ordinal);

    /// <summary>The column's text; an error where it holds none.</summary>
    public abstract string GetString(int ordinal);

    /// <summary>The column's whole number where it is known to be small.</summary>
    public int GetInt32(int ordinal) => checked((int)GetInt64(ordinal));

    /// <summary>The column's flag.</summary>
    public bool GetBoolean(int ordinal) => GetInt64(ordinal) != 0;

    /// <summary>Lets the statement go, so that it can be run again.</summary>
    public abstract void Dispose();
}
