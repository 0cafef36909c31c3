using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ocop.Storage.Reading;

/// <summary>Guards a record's fields: what a query did not ask for was not read, and must not look like a fact that is not recorded.</summary>
internal static class FieldAccess
{
    /// <summary>The value, if the field was asked for.</summary>
    /// <exception cref="InvalidOperationException">The query did not ask for the field.</exception>
    public static T Read<TFields, T>(ulong asked, TFields field, T value)
        where TFields : struct, Enum
    {
        if ((asked & Unsafe.BitCast<TFields, ulong>(field)) == 0)
            Refuse(field);
        return value;
    }

    [DoesNotReturn]
    private static void Refuse<TFields>(TFields field)
        where TFields : struct, Enum => throw new InvalidOperationException($"The query did not ask for {field}.");
}
