namespace Ocop.Storage.Importing.Units;

/// <summary>What became of a row of a list of units.</summary>
public enum UnitOutcome
{
    /// <summary>The unit was recorded for the first time, or from another day on.</summary>
    Added,

    /// <summary>A fact of the recorded unit changed: its last day, the spelling of its name, its district or successors.</summary>
    Changed,

    /// <summary>Everything that the row says was recorded already.</summary>
    Unchanged,

    /// <summary>The row cannot be recorded, and so nothing of the list was.</summary>
    Refused,
}
