using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Caching;

/// <summary>An answer with all that is needed to give it again; it never changes.</summary>
internal sealed class KeptAnswer
{
    // The entry, its node and its place in the table, by their fields; about.
    private const int Overhead = 256;

    /// <summary>The bytes of the request; see <see cref="RequestKey"/>.</summary>
    public required byte[] Request { get; init; }

    /// <summary>What the answer was read from.</summary>
    public required AnswerState State { get; init; }

    /// <summary>The body.</summary>
    public required ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>The <c>Content-Type</c> header.</summary>
    public required string ContentType { get; init; }

    /// <summary>How far the answer may be used again.</summary>
    public required CachePolicy Policy { get; init; }

    /// <summary>The <c>ETag</c> header.</summary>
    public required string Tag { get; init; }

    /// <summary>The bytes that the answer takes in the memory, about.</summary>
    public long Size => Overhead + Request.Length + Utf8.Length + (sizeof(char) * Tag.Length);
}
