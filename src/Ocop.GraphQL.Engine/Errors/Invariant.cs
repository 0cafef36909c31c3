using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ocop.GraphQL.Engine.Errors;

/// <summary>Our own bugs: conditions that the engine's stages guarantee to each other.</summary>
internal static class Invariant
{
    /// <summary>The exception for a state that cannot be reached; used as the default arm of exhaustive switches.</summary>
    public static UnreachableException Broken(string what) => new($"Broken invariant of the engine: {what}");

    /// <summary>Throws when <paramref name="condition"/> does not hold.</summary>
    public static void Holds([DoesNotReturnIf(false)] bool condition, string what)
    {
        if (!condition)
        {
            throw Broken(what);
        }
    }
}
