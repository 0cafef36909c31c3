namespace Ocop.Domain.Places;

/// <summary>A former unit and the units that its area went to.</summary>
/// <param name="Former">The unit that ended.</param>
/// <param name="Successors">The units that hold parts of it; one where it went whole.</param>
public sealed record UnitSuccession(PlaceUnit Former, IReadOnlyList<PlaceUnit> Successors)
{
    /// <summary>The unit that ended.</summary>
    public PlaceUnit Former { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Former);

    /// <summary>The units that hold parts of it: a copy of the list given.</summary>
    public IReadOnlyList<PlaceUnit> Successors { get; init => field = [.. Guard.NoneNull(value)]; } =
        [.. Guard.NoneNull(Successors)];
}

/// <summary>What a table of successions says of a former unit: none, one or several candidates, and never a choice among them.</summary>
/// <param name="Formers">The rows' units that the asked one may be; several where its name is shared.</param>
/// <param name="Candidates">The units that may hold it now.</param>
public sealed record SuccessorAnswer(IReadOnlyList<PlaceUnit> Formers, IReadOnlyList<PlaceUnit> Candidates)
{
    /// <summary>The rows' units that the asked one may be; several where its name is shared.</summary>
    public IReadOnlyList<PlaceUnit> Formers { get; init => field = [.. Guard.NoneNull(value)]; } = [.. Guard.NoneNull(Formers)];

    /// <summary>The units that may hold it now: a copy of the list given.</summary>
    public IReadOnlyList<PlaceUnit> Candidates { get; init => field = [.. Guard.NoneNull(value)]; } = [.. Guard.NoneNull(Candidates)];

    /// <summary>The one unit that holds it now; null where none or several may.</summary>
    public PlaceUnit? Certain => Candidates is [var only] ? only : null;
}
