using System.Text;
using Ocop.GraphQL.Engine.Costs;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Tests.Execution;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Tests.Planning;

/// <summary>What the cache counts is held against the collector's figures; alone, since other tests' memory would count too.</summary>
[Collection(Name)]
public sealed class KeptBytesTests
{
    public const string Name = "alone, to measure memory";

    private const int Documents = 200;

    [Theory]
    [InlineData("{ hello }", 1)]
    [InlineData("{ a:hello }", 400)]
    [InlineData("{ utf8 }", 1_000)]
    [InlineData("{ a:books{title related{title related{title}}} }", 60)]
    public void What_is_counted_is_more_than_what_the_memory_holds(string text, int repetitions)
    {
        var body = string.Join(' ', Enumerable.Range(0, repetitions).Select(i => text[2..^2].Replace("a:", $"a{i}:", StringComparison.Ordinal)));
        var costs = new CostAnalyzer(LibrarySchema.Instance, CostLimits.Unlimited);
        var kept = new PlannedDocument[Documents];
        Make($"{{ {body} }}", costs);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < kept.Length; i++)
        {
            kept[i] = Make($"{{ {body} }}", costs);
        }

        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / Documents;

        Assert.True(kept[0].Bytes > held, $"counted {kept[0].Bytes}, held {held}");
        Assert.True(kept[0].Bytes < held * 4, $"counted {kept[0].Bytes}, held {held}");
        GC.KeepAlive(kept);
    }

    private static PlannedDocument Make(string text, CostAnalyzer costs)
    {
        var document = new PlannedDocument(Encoding.UTF8.GetBytes(text), PlanHarness.Valid(text));
        Assert.Null(costs.FindRefusal(document.GetPlan(null, new OperationPlanner()).Plan!, Variables.None));
        return document;
    }
}

/// <summary>Runs its tests when no others run.</summary>
[CollectionDefinition(KeptBytesTests.Name, DisableParallelization = true)]
public sealed class KeptBytesCollection;
