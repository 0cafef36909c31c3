namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Adds places and arguments to a directive.</summary>
public sealed class DirectiveBuilder
{
    private readonly DirectiveDraft draft;

    internal DirectiveBuilder(DirectiveDraft draft) => this.draft = draft;

    /// <summary>Says where the directive may stand.</summary>
    public DirectiveBuilder On(params ReadOnlySpan<DirectiveLocation> locations)
    {
        draft.Locations.AddRange(locations);
        return this;
    }

    /// <summary>Says that the directive may stand more than once at one place.</summary>
    public DirectiveBuilder Repeatable()
    {
        draft.IsRepeatable = true;
        return this;
    }

    /// <summary>Adds an argument.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="type">Its type as in SDL: <c>"[String!]"</c>.</param>
    /// <param name="description">What it means.</param>
    /// <param name="defaultValue">Its default as a literal; null where it has none.</param>
    public DirectiveBuilder Argument(string name, string type, string description, string? defaultValue = null)
    {
        draft.Arguments.Add(InputValueDraft.Of((name, type), description, defaultValue));
        return this;
    }

    /// <summary>Adds an argument about which there is more to say.</summary>
    public DirectiveBuilder Argument(string name, string type, string description, Action<InputValueBuilder> configure)
    {
        draft.Arguments.Add(InputValueDraft.Of((name, type), description, configure));
        return this;
    }
}
