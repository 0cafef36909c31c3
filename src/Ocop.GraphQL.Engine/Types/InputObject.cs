using System.Diagnostics.CodeAnalysis;

namespace Ocop.GraphQL.Engine.Types;

/// <summary>
/// Coerced values by name: the arguments of a field or the fields of an input object, in the order of definition. A name that
/// was not given and has no default is absent, which is not the same as null (specification, section 3.10).
/// </summary>
/// <remarks>
/// Values are null, <see cref="bool"/>, <see cref="int"/>, <see cref="double"/>, <see cref="string"/> (also enum values, by name),
/// whatever a custom scalar answers, <c>object?[]</c> for lists, and <see cref="InputObject"/>.
/// </remarks>
public sealed class InputObject
{
    private readonly List<KeyValuePair<string, object?>> entries;

    /// <summary>Wraps entries with distinct names.</summary>
    public InputObject(List<KeyValuePair<string, object?>> entries) => this.entries = entries;

    /// <summary>No values.</summary>
    public static InputObject Empty { get; } = new([]);

    /// <summary>The entries that were given or defaulted.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Entries => entries;

    /// <summary>Whether the name was given or has a default.</summary>
    public bool Has(string name) => TryGet(name, out _);

    /// <summary>The value of a name, if it was given or has a default.</summary>
    public bool TryGet(string name, out object? value)
    {
        foreach (var (key, candidate) in entries)
        {
            if (key == name)
            {
                value = candidate;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The value of a name, or the default of <typeparamref name="T"/> when it is null or absent.</summary>
    /// <exception cref="InvalidCastException">The value is of another type: the caller asks for what the schema does not say.</exception>
    [return: MaybeNull]
    public T Get<T>(string name) => TryGet(name, out var value) && value is not null ? (T)value : default;
}
