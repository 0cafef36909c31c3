using System.Text.Json.Serialization;
using Ocop.Domain;
using Ocop.Domain.Codes;
using Ocop.Domain.Dates;
using Ocop.Domain.Places;
using Ocop.Domain.Targets;
using Ocop.Storage.Sources;

namespace Ocop.Storage.Programmes;

/// <summary>The content of a file of programmes.</summary>
internal sealed record ProgrammeFileContent(IReadOnlyList<ProgrammeStatements> Programmes);

/// <summary>What a file states of a programme.</summary>
internal sealed record ProgrammeStatements(PrintedPlace Place, PeriodStatement Period, IReadOnlyList<SourceStatement> Sources)
{
    public string? IssuedBy { get; init; }

    public string? DecisionNumber { get; init; }

    /// <summary>The stated date of issue: yyyy, yyyy-MM or yyyy-MM-dd.</summary>
    public string? Issued { get; init; }

    public string? IssuedAsPrinted { get; init; }

    public IReadOnlyList<TargetStatements> Targets { get; init; } = [];

    public IReadOnlyList<EventStatement> Events { get; init; } = [];

    public IReadOnlyList<OrganisationStatement> Organisations { get; init; } = [];

    public IReadOnlyList<ChannelStatement> Channels { get; init; } = [];

    public IReadOnlyList<DisplayPointStatement> DisplayPoints { get; init; } = [];

    public IReadOnlyList<ProductStatement> Products { get; init; } = [];

    public IReadOnlyList<OtherStatement> Statements { get; init; } = [];

    /// <summary>The permanent code: of the place, the period and the decision.</summary>
    [JsonIgnore]
    public RegistryCode Code => RegistryCode.ForProgramme(Place, Period.Text, DecisionNumber);
}

/// <summary>The years of a programme.</summary>
internal sealed record PeriodStatement(int Last, int? First = null)
{
    /// <summary>The years as one text.</summary>
    [JsonIgnore]
    public string Text => new ProgrammePeriod(First, Last).ToString();

    /// <summary>The days, or why the years are none.</summary>
    public Result<TargetTerm> Conclude() => First is { } first ? TargetTerm.Years(first, Last) : TargetTerm.ByYear(Last);
}

/// <summary>A page or document, and the date it prints.</summary>
internal sealed record SourceStatement(string Address, string? Date = null)
{
    /// <summary>The source with its date as read.</summary>
    public PrintedSource ToPrinted() => new(Address, Date is null ? null : StatedDate.Parse(Date));
}
