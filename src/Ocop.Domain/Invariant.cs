using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain;

/// <summary>What must hold whatever the input: a failure is a bug of this library.</summary>
internal static class Invariant
{
    /// <summary>The default arm of an exhaustive switch expression.</summary>
    [DoesNotReturn]
    public static T Unreachable<T>(object? value) => throw new UnreachableException($"No case for {value}.");
}
