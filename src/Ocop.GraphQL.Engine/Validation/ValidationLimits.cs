using Ocop.GraphQL.Engine.Language;

namespace Ocop.GraphQL.Engine.Validation;

/// <summary>
/// How much one operation may ask for, counted after fragments are put in the place of their spreads. No part of the
/// specification: they bound what a short document can cost.
/// </summary>
public sealed record ValidationLimits
{
    private readonly int maxDepth = 15;

    /// <summary>The limits for documents of clients.</summary>
    public static ValidationLimits Default { get; } = new();

    /// <summary>
    /// The most fields below each other, the leaf included; 15 unless stated, which the usual introspection query reaches.
    /// 1 to <see cref="ParserLimits.HighestDepth"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    public int MaxDepth
    {
        get => maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, ParserLimits.HighestDepth);
            maxDepth = value;
        }
    }

    /// <summary>The most fields; 4,000 unless stated, which no document without fragments can have tokens for.</summary>
    public int MaxFields { get; init; } = 4_000;

    /// <summary>The most aliases; 500 unless stated.</summary>
    public int MaxAliases { get; init; } = 500;

    /// <summary>The most directives; 500 unless stated.</summary>
    public int MaxDirectives { get; init; } = 500;

    /// <summary>The most variables; 500 unless stated.</summary>
    public int MaxVariables { get; init; } = 500;

    /// <summary>The most operations of a document; 100 unless stated. Some rules look into shared fragments once for each.</summary>
    public int MaxOperations { get; init; } = 100;

    /// <summary>The most fragment definitions of a document; 1,000 unless stated.</summary>
    public int MaxFragments { get; init; } = 1_000;

    /// <summary>
    /// The most steps of comparing fields that share a response name, over the whole document; 100,000 unless stated, which is more
    /// than ten for each field that may be asked for.
    /// </summary>
    public int MaxComparisons { get; init; } = 100_000;

    /// <summary>The most errors that are looked for; 100 unless stated.</summary>
    public int MaxErrors { get; init; } = 100;
}
