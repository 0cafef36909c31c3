namespace Ocop.Domain.Targets;

/// <summary>How a value stands to a goal, whatever the day.</summary>
internal enum Attainment
{
    /// <summary>Below it.</summary>
    Short,

    /// <summary>As the goal wants it.</summary>
    Reached,

    /// <summary>Above an exact number or a range.</summary>
    Over,

    /// <summary>Only known to lie above a number that leaves both possible.</summary>
    Open,
}
