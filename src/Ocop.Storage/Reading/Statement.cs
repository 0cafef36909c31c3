namespace Ocop.Storage.Reading;

/// <summary>A prepared statement of one connection, kept for every later query of the same text.</summary>
internal abstract class Statement : IDisposable
{
    /// <summary>When the session last used it, as a count of its uses.</summary>
    public long LastUse { get; set; }

    /// <summary>Runs it with these parameter values; the caller disposes of the rows before it runs it again.</summary>
    public abstract Rows Execute(IReadOnlyList<object> values);

    /// <summary>Runs it for what it does.</summary>
    public void Run()
    {
        using var rows = Execute([]);
        rows.Read();
    }

    /// <inheritdoc/>
    public abstract void Dispose();
}
