using Ocop.GraphQL.Engine.Costs;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Http;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.PersistedDocuments;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine;

/// <summary>The limits and habits of an engine, and who listens to it.</summary>
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

    /// <summary>Which documents clients may name instead of sending; none unless stated.</summary>
    public PersistedDocumentOptions PersistedDocuments { get; init; } = PersistedDocumentOptions.None;

    /// <summary>The most bytes of an HTTP body, as sent and as inflated; 1 MiB unless stated.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>
    /// Whether application/graphql-response+json is sent with the status codes of GraphQL over HTTP's edition of September 2026: 294
    /// where there are both data and errors, 422 where a request could be read and not executed. Otherwise, and by default, 200 and
    /// 400, which every client knows. application/json is not changed by it.
    /// </summary>
    public bool FineStatusCodes { get; init; }

    /// <summary>How streams of events are kept alive.</summary>
    public EventStreamOptions EventStreams { get; init; } = EventStreamOptions.Default;

    /// <summary>Learns of failures that clients see only masked; nobody unless stated.</summary>
    public IExecutionEvents Events { get; init; } = IgnoredEvents.Instance;
}
