using Ocop.Storage.Reading.Sql;

namespace Ocop.Storage.Reading;

/// <summary>The prepared statements of one connection by their text, the least recently used one leaving when it is full.</summary>
internal sealed class StatementCache(ReadConnection connection) : IDisposable
{
    /// <summary>The greatest number of statements kept per connection; a statement costs some tens of kilobytes.</summary>
    public const int Capacity = 256;

    private readonly Dictionary<string, Statement> kept = new(StringComparer.Ordinal);

    /// <summary>The number of statements kept.</summary>
    public int Count => kept.Count;

    /// <summary>The number of statements run so far.</summary>
    public long Uses { get; private set; }

    public Statement Get(SqlText sql)
    {
        if (!kept.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(sql.Text, out var statement))
        {
            if (kept.Count == Capacity)
                DropLeastRecentlyUsed();
            var text = sql.Text.ToString();
            statement = connection.Prepare(text);
            kept.Add(text, statement);
        }
        statement.LastUse = ++Uses;
        return statement;
    }

    public void Dispose()
    {
        foreach (var statement in kept.Values)
            statement.Dispose();
        kept.Clear();
    }

    private void DropLeastRecentlyUsed()
    {
        var (text, statement) = kept.MinBy(entry => entry.Value.LastUse);
        kept.Remove(text);
        statement.Dispose();
    }
}
