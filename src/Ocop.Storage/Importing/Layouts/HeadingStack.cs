using Ocop.Domain.Law;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>The headings that a row stands below, outermost first.</summary>
/// <remarks>
/// Which kind of heading is inside which is what the list itself shows: a heading of a kind that is open already closes
/// that one and all inside it, so that a district of the four-star part is not one of the three-star part.
/// </remarks>
internal sealed class HeadingStack
{
    private readonly List<Heading> open = [];

    /// <summary>Opens a heading.</summary>
    public void Push(Heading heading)
    {
        var place = open.FindIndex(other => other.Kind == heading.Kind);
        if (place >= 0)
        {
            open.RemoveRange(place, open.Count - place);
        }

        open.Add(heading);
    }

    /// <summary>The open heading of a kind; null where there is none.</summary>
    public Heading? Find(HeadingKind kind) => open.Find(heading => heading.Kind == kind);

    /// <summary>The decision of the innermost heading that names one.</summary>
    public PrintedField<DecisionNumber>? FindDecision() =>
        open.FindLast(heading => heading.Decision is not null) is { } heading
            ? PrintedField<DecisionNumber>.Read(heading.Printed, heading.Decision!)
            : null;

    /// <summary>The stars that rows below have; null where no heading says them.</summary>
    public PrintedField<StatedStars>? FindStars() =>
        Find(HeadingKind.Stars) is { } heading ? PrintedField<StatedStars>.Read(heading.Printed, heading.Stars!) : null;
}
