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
}
