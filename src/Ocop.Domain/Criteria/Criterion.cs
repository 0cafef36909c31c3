namespace Ocop.Domain.Criteria;

/// <summary>A criterion (tiêu chí) of a sheet: scored by one of its options, or a group of criteria that are.</summary>
/// <remarks>There is one instance for each criterion of a set, so equality is identity.</remarks>
public sealed class Criterion
{
    // An array beside the public list, for a sheet looks up 32 marks and enumerating an interface allocates.
    private readonly CriterionOption[] options;

    internal Criterion(CriterionRow row, Heading heading, SourceNote? note)
    {
        Code = row.Code;
        Name = heading.Name;
        NameEn = heading.NameEn;
        Maximum = row.Maximum;
        options = row.Options;
        Options = options.AsReadOnly();
        Flags = row.Flags;
        Note = note;
    }

    /// <summary>The code within its set, such as "1.1" or "6.2.3".</summary>
    public string Code { get; }

    /// <summary>The Vietnamese heading as the sheet prints it; groups and part C in capitals.</summary>
    public string Name { get; }

    /// <summary>The English heading; no source has an official one.</summary>
    public string NameEn { get; }

    /// <summary>The most points it can get; of a group the sum of its criteria.</summary>
    public int Maximum { get; }

    /// <summary>The options in the sheet's order, of both cases where there are two; empty for a group.</summary>
    public IReadOnlyList<CriterionOption> Options { get; }

    /// <summary>The criteria of a group, in the sheet's order; empty for a scored criterion.</summary>
    public IReadOnlyList<Criterion> Criteria { get; internal init; } = [];

    /// <summary>What the sheet prints besides the options.</summary>
    public CriterionFlags Flags { get; }

    /// <summary>What the source prints that seems mistaken; null for nothing.</summary>
    public SourceNote? Note { get; }

    /// <summary>The criterion without whose points this one gets none: the story, for <see cref="CriterionFlags.OnlyWithStory"/>.</summary>
    public Criterion? Prerequisite { get; internal init; }

    /// <summary>Whether it is scored itself, and not a group.</summary>
    public bool IsScored => Options.Count > 0;

    /// <summary>Whether it is judged by one of two alternative cases, so that a mark names its case.</summary>
    public bool HasCases => Flags.HasFlag(CriterionFlags.TwoCases);

    /// <summary>Its place among the set's scored criteria, from 0; -1 for a group.</summary>
    internal int Position { get; init; } = -1;

    /// <summary>The option of a mark; where options have equal points the one with the higher floor.</summary>
    /// <param name="points">The points.</param>
    /// <param name="case">1 or 2 where the criterion has cases, null otherwise.</param>
    /// <returns>The option; null where there is none of these points.</returns>
    public CriterionOption? FindOption(int points, int? @case = null)
    {
        CriterionOption? found = null;
        foreach (var option in options)
        {
            if (option.Points == points
                && option.Case == @case
                && (found is null || option.StarFloor?.Stars > (found.StarFloor?.Stars ?? 0)))
            {
                found = option;
            }
        }

        return found;
    }

    /// <summary>The least points that meet the criterion's floors for a number of stars and for all fewer stars.</summary>
    /// <param name="stars">The stars.</param>
    /// <returns>The points; null where the criterion has no such floor.</returns>
    public int? PointsNeededFor(StarRating stars) =>
        Options.Where(option => option.StarFloor <= stars).Max(option => (int?)option.Points);

    /// <summary>The code and the Vietnamese heading.</summary>
    public override string ToString() => $"{Code} {Name}";
}
