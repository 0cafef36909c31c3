using Ocop.GraphQL.Engine;
using Ocop.GraphQL.Engine.Costs;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.Testing;

/// <summary>An engine's limits as wide as they go, for tests that are about something else.</summary>
public static class NoLimits
{
    /// <summary>The widest limits; depth alone stays bounded, by what the stack holds.</summary>
    public static EngineOptions Options { get; } = new()
    {
        Parser = new ParserLimits { MaxBytes = int.MaxValue, MaxTokens = int.MaxValue, MaxDepth = ParserLimits.HighestDepth },
        Validation = new ValidationLimits
        {
            MaxDepth = ParserLimits.HighestDepth,
            MaxFields = int.MaxValue,
            MaxAliases = int.MaxValue,
            MaxDirectives = int.MaxValue,
            MaxVariables = int.MaxValue,
            MaxOperations = int.MaxValue,
            MaxFragments = int.MaxValue,
        },
        Planner = new PlannerLimits { MaxSelections = int.MaxValue, MaxDepth = PlannerLimits.HighestDepth },
        Costs = new CostLimits { MaxFieldCost = int.MaxValue, MaxTypeCost = int.MaxValue, MaxValues = int.MaxValue, AssumedListSize = 1 },
        MaxBodyBytes = int.MaxValue,
    };
}
