using Ocop.Domain.Places;

namespace Ocop.Storage.Importing;

/// <summary>What is to be imported, and how.</summary>
/// <param name="Path">The list: a workbook (.xlsx) or CSV.</param>
public sealed record ImportPlan(string Path)
{
    /// <summary>The province of rows that print none; null where each must.</summary>
    public Province? Province { get; init; }

    /// <summary>Whether everything is done and then taken back.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>Whether rows that can be recorded are, where others are refused; otherwise one refused row refuses the list.</summary>
    public bool SkipsRefused { get; init; }
}
