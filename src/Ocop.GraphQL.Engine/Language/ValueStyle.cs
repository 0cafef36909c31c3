namespace Ocop.GraphQL.Engine.Language;

/// <summary>How values are written.</summary>
/// <param name="KeepsBlockStrings">Whether block strings stay block strings, over several lines; otherwise they are quoted.</param>
/// <param name="Enough">After how many characters to write no further items and no longer strings.</param>
internal sealed record ValueStyle(bool KeepsBlockStrings, int Enough = int.MaxValue)
{
    /// <summary>As it was written.</summary>
    public static ValueStyle AsWritten { get; } = new(KeepsBlockStrings: true);

    /// <summary>On one line.</summary>
    public static ValueStyle OneLine { get; } = new(KeepsBlockStrings: false);
}
