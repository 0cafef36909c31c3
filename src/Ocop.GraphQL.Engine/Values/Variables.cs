using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Values;

/// <summary>An operation's coerced variables (specification, section 6.1.2). Made by <see cref="VariableCoercion"/> alone.</summary>
internal sealed class Variables
{
    private readonly InputObject values;

    /// <summary>Called by <see cref="VariableCoercion"/>, which has checked the values.</summary>
    internal Variables(InputObject values) => this.values = values;

    /// <summary>The variables of an operation that declares none, and of literals that name none.</summary>
    public static Variables None { get; } = new(InputObject.Empty);

    /// <summary>Those that were given or have a default, in the order of definition.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Entries => values.Entries;

    /// <summary>The value of a variable, if it was given or has a default: an absent variable is not a null one.</summary>
    public bool TryGet(string name, out object? value) => values.TryGet(name, out value);
}
