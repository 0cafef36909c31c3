using Ocop.Domain.Refusals;

namespace Ocop.Domain.Workflow;

/// <summary>What the commune reports on a dossier (form 03): the four things that only it can know.</summary>
public sealed record CommuneReport
{
    private CommuneReport(string[] findings) =>
        (LocalMaterial, LocalLabour, OriginOfIdea, LocalIdentity) = (findings[0], findings[1], findings[2], findings[3]);

    /// <summary>What it found on local material.</summary>
    public string LocalMaterial { get; }

    /// <summary>What it found on local labour.</summary>
    public string LocalLabour { get; }

    /// <summary>What it found on the origin of the idea.</summary>
    public string OriginOfIdea { get; }

    /// <summary>What it found on local identity.</summary>
    public string LocalIdentity { get; }

    /// <summary>A report on all four.</summary>
    /// <param name="localMaterial">Local material.</param>
    /// <param name="localLabour">Local labour.</param>
    /// <param name="originOfIdea">The origin of the idea.</param>
    /// <param name="localIdentity">Local identity.</param>
    /// <returns>The report, or <see cref="CommuneReportIncomplete"/>.</returns>
    public static Result<CommuneReport> Create(string localMaterial, string localLabour, string originOfIdea, string localIdentity)
    {
        (string Item, string Finding)[] findings =
        [
            ("local material", Guard.NotNull(localMaterial)),
            ("local labour", Guard.NotNull(localLabour)),
            ("origin of the idea", Guard.NotNull(originOfIdea)),
            ("local identity", Guard.NotNull(localIdentity)),
        ];
        string[] missing =
            [.. findings.Where(finding => string.IsNullOrWhiteSpace(finding.Finding)).Select(finding => finding.Item)];
        return missing.Length > 0
            ? new CommuneReportIncomplete(missing)
            : new CommuneReport([.. findings.Select(finding => finding.Finding)]);
    }
}
