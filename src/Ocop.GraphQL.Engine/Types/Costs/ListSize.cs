namespace Ocop.GraphQL.Engine.Types.Costs;

/// <summary>
/// How many items a list field answers, as <c>@listSize</c> says it (the IBM cost specification's directive, with Hot Chocolate's
/// <see cref="SlicingArgumentDefaultValue"/>).
/// </summary>
public sealed record ListSize
{
    /// <summary>The number of items where no slicing argument says it; null where none is assumed.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>
    /// Arguments of the field that say the number: an integer by its value, a list by its length. Of several the largest counts.
    /// </summary>
    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>The number when no slicing argument is given; before <see cref="AssumedSize"/>.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>
    /// Fields of the answered object whose lists have this size, in place of the field's own: <c>edges</c> and <c>nodes</c> of a
    /// connection.
    /// </summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <summary>Whether an operation must give exactly one of the slicing arguments; true unless stated.</summary>
    public bool RequireOneSlicingArgument { get; init; } = true;
}
