namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Says more about an argument or input field than its name, type and description.</summary>
public sealed class InputValueBuilder
{
    private readonly InputValueDraft draft;

    internal InputValueBuilder(InputValueDraft draft) => this.draft = draft;

    /// <summary>Gives a default, written as a literal: <c>10</c>, <c>ASC</c>, <c>"text"</c>, <c>{gte: 3}</c>.</summary>
    public InputValueBuilder Default(string literal)
    {
        draft.DefaultValue = literal;
        return this;
    }

    /// <summary>Marks the value as not to be used any more (<c>@deprecated</c>); not allowed on required values.</summary>
    public InputValueBuilder Deprecated(string reason)
    {
        draft.DeprecationReason = reason;
        return this;
    }
}
