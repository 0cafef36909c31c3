using System.Diagnostics.CodeAnalysis;

namespace Ocop.Storage.Reading;

/// <summary>Guards a record's fields: what a query did not ask for was not read, and must not look like a fact that is not recorded.</summary>
internal static class FieldAccess
{
    /// <summary>The value, if the field was asked for.</summary>
    /// <exception cref="InvalidOperationException">The query did not ask for the field.</exception>
    public static T Read<T>(ulong asked, ulong field, T value, string name)
    {
        if ((asked & field) == 0)
            Refuse(name);
        return value;
    }

    [DoesNotReturn]
    private static void Refuse(string name) => throw new InvalidOperationException($"The query did not ask for {name}.");
}
