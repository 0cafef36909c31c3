namespace Ocop.Storage.Listings;

/// <summary>How often names alike may still be looked for, each time with a statement that reads the index of name pieces.</summary>
/// <param name="most">How often in all.</param>
public sealed class ResemblingBudget(int most)
{
    private int left = most;

    /// <summary>Takes one search from the budget.</summary>
    /// <returns>Whether one was left.</returns>
    public bool TryTake() => left > 0 && left-- > 0;
}
