using Ocop.GraphQL.Engine.Costs;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine;

/// <summary>The limits of an engine, and who listens to it.</summary>
public sealed record EngineOptions
{
    /// <summary>How much of a document is read.</summary>
    public ParserLimits Parser { get; init; } = ParserLimits.Default;

    /// <summary>How much an operation may ask for.</summary>
    public ValidationLimits Validation { get; init; } = ValidationLimits.Default;

    /// <summary>How large a plan may become.</summary>
    public PlannerLimits Planner { get; init; } = PlannerLimits.Default;

    /// <summary>How much an operation may cost with its variables.</summary>
    public CostLimits Costs { get; init; } = CostLimits.Default;

    /// <summary>How many documents are kept with their plans.</summary>
    public DocumentCacheLimits Documents { get; init; } = DocumentCacheLimits.Default;

    /// <summary>The most bytes of an HTTP body; 1 MiB unless stated.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>Learns of failures that clients see only masked; nobody unless stated.</summary>
    public IExecutionEvents Events { get; init; } = IgnoredEvents.Instance;
}
