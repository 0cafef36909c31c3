namespace Ocop.Storage.Reading;

/// <summary>A connection that only reads, of one database engine.</summary>
internal abstract class ReadConnection : IDisposable
{
    /// <summary>Whether the connection served long enough; see <see cref="ReadSession.IsSpent"/>.</summary>
    public virtual bool IsSpent => false;

    /// <summary>Whether the file that is open was removed, or another one stands in its place; never of a server.</summary>
    public virtual bool HasLostFile => false;

    /// <summary>Prepares a statement.</summary>
    /// <param name="text">The statement, its parameters named as <see cref="Sql.SqlText.ParameterName"/> names them, first to last.</param>
    /// <exception cref="Opening.RegistryException">The engine refuses; so do the statement and its rows.</exception>
    public abstract Statement Prepare(string text);

    /// <summary>Begins a read transaction, whose snapshot is that of its first statement.</summary>
    public abstract void BeginSnapshot();

    /// <summary>Ends the read transaction.</summary>
    public abstract void EndSnapshot();

    /// <inheritdoc/>
    public abstract void Dispose();
}
