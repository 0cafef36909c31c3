using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ocop.Domain;

/// <summary>What must hold whatever the input: a failure is a bug of this library.</summary>
internal static class Invariant
{
    /// <summary>Requires a condition that the code itself guarantees.</summary>
    public static void Holds([DoesNotReturnIf(false)] bool condition, string message)
    {
        if (!condition)
        {
            Fail(message);
        }
    }

    /// <summary>A value that the code itself guarantees.</summary>
    public static T Present<T>([NotNull] T? value, string message)
        where T : class
    {
        Holds(value is not null, message);
        return value;
    }

    /// <summary>The arm of a switch that no value reaches.</summary>
    [DoesNotReturn]
    public static void Fail(string message) => throw new UnreachableException(message);

    /// <summary>The default arm of an exhaustive switch expression.</summary>
    [DoesNotReturn]
    public static T Unreachable<T>(object? value) => throw new UnreachableException($"No case for {value}.");
}
