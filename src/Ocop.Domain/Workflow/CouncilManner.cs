using System.Text.Json.Serialization;
using Ocop.Domain.Json;

namespace Ocop.Domain.Workflow;

/// <summary>How a council (hội đồng) came to its result.</summary>
[JsonConverter(typeof(EnumNameConverter<CouncilManner>))]
public enum CouncilManner
{
    /// <summary>In a meeting.</summary>
    Meeting,

    /// <summary>
    /// By the written opinions of its members: the rule for a re-evaluation (Decision 26/2026/QĐ-TTg, article 7.6).
    /// </summary>
    WrittenOpinion,

    /// <summary>In a meeting on a re-evaluation, because opinions diverged or the matter was complex (article 7.6).</summary>
    MeetingAfterDivergence,
}
