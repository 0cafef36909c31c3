namespace Ocop.GraphQL.Engine.Http;

/// <summary>The members of a header that is a list, or the parameters of one member; separators inside quotation marks do not count.</summary>
internal ref struct HeaderList(ReadOnlySpan<char> rest, char separator = ',')
{
    private ReadOnlySpan<char> rest = rest;
    private bool isAtEnd;

    /// <summary>The member at hand, without white space around it.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>This list, from its start.</summary>
    public readonly HeaderList GetEnumerator() => this;

    /// <summary>Goes to the next member; answers whether there is one.</summary>
    public bool MoveNext()
    {
        if (isAtEnd)
        {
            return false;
        }

        var end = EndOfMember();
        isAtEnd = end == rest.Length;
        Current = rest[..end].Trim();
        rest = isAtEnd ? default : rest[(end + 1)..];
        return true;
    }

    private readonly int EndOfMember()
    {
        var isQuoted = false;
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (rest[i] == '\\' && isQuoted)
            {
                i++;
            }
            else if (rest[i] == separator && !isQuoted)
            {
                return i;
            }
        }

        return rest.Length;
    }
}
