using static Ocop.GraphQL.Engine.Types.Coordinates.CoordinateText;


namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>A directive as declared, before the types of its arguments are known.</summary>
internal sealed class DirectiveDraft(string name, string? description)
{
    /// <summary>The name without <c>@</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What the directive does.</summary>
    public string? Description { get; } = description;

    /// <summary>The arguments in the order of declaration.</summary>
    public List<InputValueDraft> Arguments { get; } = [];

    /// <summary>The places in the order of declaration.</summary>
    public List<DirectiveLocation> Locations { get; } = [];

    /// <summary>Whether it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; set; }

    /// <summary>The directive, with the types that its arguments name.</summary>
    public DirectiveDefinition Complete(TypeTable table) => new(Name, Description, [.. Locations])
    {
        Arguments = [.. Arguments.Select(argument => table.Resolve(argument, OfArgument(OfDirective(Name), argument.Name)))],
        IsRepeatable = IsRepeatable,
    };
}
