namespace Ocop.GraphQL.Engine.Language;

/// <summary>How much of a document is read before it is refused. Each limit is checked before the work it bounds.</summary>
public sealed record ParserLimits
{
    /// <summary>
    /// The highest <see cref="MaxDepth"/>: the parser and what walks its tree descend by recursion, and the stack must hold.
    /// </summary>
    public const int HighestDepth = 500;

    private readonly int maxDepth = 64;

    /// <summary>The limits for documents of clients.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>The most bytes of a document; 1 MiB unless stated.</summary>
    public int MaxBytes { get; init; } = 1024 * 1024;

    /// <summary>
    /// The most tokens of a document; 4,000 unless stated, which is ten times the usual introspection query. Comments and commas
    /// are no tokens.
    /// </summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>
    /// The most levels that selection sets, values and list types nest; 64 unless stated, 1 to <see cref="HighestDepth"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int MaxDepth
    {
        get => maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, HighestDepth);
            maxDepth = value;
        }
    }
}
