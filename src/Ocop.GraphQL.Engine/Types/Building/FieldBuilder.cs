namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Says more about a field than its name, type and description.</summary>
/// <typeparam name="TSelf">The builder itself, so that calls chain without losing what it knows.</typeparam>
public abstract class FieldBuilder<TSelf>
    where TSelf : FieldBuilder<TSelf>
{
    private protected FieldBuilder(string name, string type, string description) =>
        Draft = new FieldDraft(name, Written.Type(type), description);

    /// <summary>The field so far.</summary>
    internal FieldDraft Draft { get; }

    /// <summary>Adds an argument.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="type">Its type as in SDL: <c>"[String!]"</c>.</param>
    /// <param name="description">What it means.</param>
    /// <param name="defaultValue">Its default as a literal; null where it has none.</param>
    public TSelf Argument(string name, string type, string description, string? defaultValue = null)
    {
        Draft.Arguments.Add(InputValueDraft.Of((name, type), description, defaultValue));
        return (TSelf)this;
    }

    /// <summary>Adds an argument about which there is more to say.</summary>
    public TSelf Argument(string name, string type, string description, Action<InputValueBuilder> configure)
    {
        Draft.Arguments.Add(InputValueDraft.Of((name, type), description, configure));
        return (TSelf)this;
    }

    /// <summary>Marks the field as not to be used any more (<c>@deprecated</c>).</summary>
    public TSelf Deprecated(string reason)
    {
        Draft.DeprecationReason = reason;
        return (TSelf)this;
    }

    /// <summary>Applies a directive to the field.</summary>
    /// <param name="name">The directive's name without <c>@</c>.</param>
    /// <param name="arguments">Its arguments as literals: <c>("weight", "\"2.5\"")</c>.</param>
    public TSelf Apply(string name, params ReadOnlySpan<(string Name, string Literal)> arguments)
    {
        Draft.Directives.Add(Written.Directive(name, arguments));
        return (TSelf)this;
    }
}
