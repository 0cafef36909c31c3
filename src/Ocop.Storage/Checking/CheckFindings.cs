namespace Ocop.Storage.Checking;

/// <summary>Collects findings: of each kind the first ones, and the number of all.</summary>
internal sealed class CheckFindings
{
    /// <summary>How many of a kind are kept.</summary>
    public const int KeptOfKind = 20;

    private readonly List<CheckFinding> kept = [];
    private readonly Dictionary<CheckKind, int> counts = [];

    /// <summary>Those kept.</summary>
    public IReadOnlyList<CheckFinding> Kept => kept;

    /// <summary>The number of all.</summary>
    public long Count { get; private set; }

    /// <summary>Adds one.</summary>
    public void Add(CheckKind kind, string subject, string message)
    {
        Count++;
        counts[kind] = counts.GetValueOrDefault(kind) + 1;
        if (counts[kind] <= KeptOfKind)
            kept.Add(new CheckFinding(kind, subject, message));
    }
}
