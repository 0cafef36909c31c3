namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Says more about an enum value than its name and description.</summary>
public sealed class EnumValueBuilder
{
    private readonly EnumValueDraft draft;

    internal EnumValueBuilder(EnumValueDraft draft) => this.draft = draft;

    /// <summary>Marks the value as not to be used any more (<c>@deprecated</c>).</summary>
    public EnumValueBuilder Deprecated(string reason)
    {
        draft.DeprecationReason = reason;
        return this;
    }

    /// <summary>Applies a directive to the value.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("weight", "\"2.5\"")</c>.</param>
    public EnumValueBuilder Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        draft.Directives.Add(Written.Directive(name, arguments));
        return this;
    }
}
