namespace Ocop.Storage.Reading;

/// <summary>A connection that only reads, of one database engine.</summary>
internal abstract class ReadConnection : IDisposable
{
    /// <summary>Prepares a statement.</summary>
    /// <param name="text">The statement, its parameters named as <see cref="Sql.SqlText.ParameterName"/> names them, first to last.</param>
    /// <exception cref="Opening.RegistryException">The engine refuses; so do the statement and its rows.</exception>
    public abstract Statement Prepare(string text);

    /// <inheritdoc/>
    public abstract void Dispose();
}
