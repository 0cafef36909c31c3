using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ocop.Domain;

/// <summary>Checks of arguments: a failure is the caller's bug and throws <see cref="ArgumentException"/>.</summary>
internal static class Guard
{
    /// <summary>The value itself, which must not be null.</summary>
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    /// <summary>The value itself, which must be a member of its enum.</summary>
    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, null);

    /// <summary>The elements in a list of their own, none of which may be null.</summary>
    public static T[] NoneNull<T>([NotNull] IEnumerable<T>? values, [CallerArgumentExpression(nameof(values))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(values, name);
        T[] copy = [.. values];
        return Array.TrueForAll(copy, value => value is not null) ? copy : throw new ArgumentException("An element is null.", name);
    }
}
