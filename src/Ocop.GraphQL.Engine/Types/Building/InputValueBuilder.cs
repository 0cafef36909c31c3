namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Says more about an argument or input field than its name, type and description.</summary>
public sealed class InputValueBuilder
{
    private readonly InputValueDraft draft;

    internal InputValueBuilder(InputValueDraft draft) => this.draft = draft;

    /// <summary>Gives a default, written as a literal: <c>10</c>, <c>ASC</c>, <c>"text"</c>, <c>{gte: 3}</c>.</summary>
    public InputValueBuilder Default(string literal)
    {
        draft.DefaultValue = Written.Value(literal);
        return this;
    }

    /// <summary>Marks the value as not to be used any more (<c>@deprecated</c>); not allowed on required values.</summary>
    public InputValueBuilder Deprecated(string reason)
    {
        draft.DeprecationReason = reason;
        return this;
    }

    /// <summary>Applies a directive to the argument or input field.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("weight", "\"2.5\"")</c>.</param>
    public InputValueBuilder Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        draft.Directives.Add(Written.Directive(name, arguments));
        return this;
    }
}
