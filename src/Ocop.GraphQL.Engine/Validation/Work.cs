namespace Ocop.GraphQL.Engine.Validation;

/// <summary>Counts the steps of a part of validation, and ends it where they become too many.</summary>
/// <remarks>Tests hold these counts to the size of the document: time would depend on the machine.</remarks>
/// <param name="limit">The most steps.</param>
internal sealed class Work(int limit = int.MaxValue)
{
    /// <summary>The steps so far.</summary>
    public int Steps { get; private set; }

    /// <summary>Counts steps.</summary>
    /// <exception cref="TooMuchWorkException">There are more than the limit.</exception>
    public void Add(int steps)
    {
        Steps = steps > int.MaxValue - Steps ? int.MaxValue : Steps + steps;
        if (Steps > limit)
        {
            throw new TooMuchWorkException();
        }
    }
}
