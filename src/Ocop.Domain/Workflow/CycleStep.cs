namespace Ocop.Domain.Workflow;

/// <summary>A step of the annual cycle; <see cref="AnnualCycle"/> has all there are.</summary>
public sealed record CycleStep
{
    internal CycleStep(int number, string name, string nameEn) => (Number, Name, NameEn) = (number, name, nameEn);

    /// <summary>Its place, 1 to 6.</summary>
    public int Number { get; }

    /// <summary>Its Vietnamese name.</summary>
    public string Name { get; }

    /// <summary>Its English name.</summary>
    public string NameEn { get; }
}
