using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ocop.Domain.Json;

/// <summary>
/// The names of an enum's members as JSON and GraphQL write them: <c>NotYetValid</c> is <c>NOT_YET_VALID</c>.
/// </summary>
/// <typeparam name="TEnum">The enum.</typeparam>
[SuppressMessage("Design", "CA1000", Justification = "The names belong to the enum that the type argument names.")]
public static class EnumNames<TEnum>
    where TEnum : struct, Enum
{
    private static readonly MemberNames Names = new(typeof(TEnum));

    /// <summary>All names, in the order of the members' values.</summary>
    public static IReadOnlyList<string> All => Names.All;

    /// <summary>The name of a member.</summary>
    /// <param name="value">The member.</param>
    /// <returns>Its name, in capital letters with underscores.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public static string Of(TEnum value) =>
        Names.Find(Unsafe.BitCast<TEnum, int>(value)) ?? throw new ArgumentOutOfRangeException(nameof(value), value, null);

    /// <summary>The member of a name.</summary>
    /// <param name="name">The name, letter for letter.</param>
    /// <param name="value">The member, where the name is one.</param>
    /// <returns>Whether the name is one.</returns>
    public static bool TryFind(string name, out TEnum value)
    {
        var found = Names.TryFind(Guard.NotNull(name), out var number);
        value = Unsafe.BitCast<int, TEnum>(number);
        return found;
    }
}
