using Ocop.Domain.Law;
using Ocop.Domain.Places;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>What a heading says of the rows below it.</summary>
internal enum HeadingKind
{
    /// <summary>Their stars.</summary>
    Stars,

    /// <summary>Their province.</summary>
    Province,

    /// <summary>Their district.</summary>
    District,

    /// <summary>Their commune.</summary>
    Commune,

    /// <summary>Their group of products.</summary>
    Group,
}

/// <summary>A heading.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Printed">Its text.</param>
internal sealed record Heading(HeadingKind Kind, PrintedText Printed)
{
    /// <summary>The stars, of a heading that says them.</summary>
    public StatedStars? Stars { get; init; }

    /// <summary>The place, of a heading that says one.</summary>
    public PrintedPart? Place { get; init; }

    /// <summary>The decision that the heading names; null where it names none.</summary>
    public DecisionNumber? Decision { get; init; }

    /// <summary>The products that the heading itself lists behind a colon; empty where it lists none.</summary>
    public string Items { get; init; } = "";

    /// <summary>The number of products that the heading states; null where it states none.</summary>
    public int? Count { get; init; }
}
