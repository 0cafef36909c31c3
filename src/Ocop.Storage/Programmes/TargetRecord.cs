using Ocop.Domain.Targets;

namespace Ocop.Storage.Programmes;

/// <summary>A target of a programme, or a result that was reported without one, as recorded.</summary>
/// <param name="Id">The identity in this database.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Key">The permanent name within the programme.</param>
/// <param name="Statement">What is to be reached, in English words.</param>
public sealed record TargetRecord(long Id, ProgrammeRecord Programme, string Key, string Statement)
{
    /// <summary>The source's own words; null where they are not recorded.</summary>
    public string? AsPrinted { get; init; }

    /// <summary>The stars named; null where the target names none.</summary>
    public int? Stars { get; init; }

    /// <summary>Which products those stars mean; null where the target names none.</summary>
    public StarsCounted? StarsCounted { get; init; }

    /// <summary>What it means.</summary>
    public required Target Target { get; init; }
}
