using System.Runtime.CompilerServices;
using Ocop.GraphQL.Engine.Planning;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>Runs that wait for the next request of their plan, so that executing a known document allocates nothing for its fields.</summary>
/// <remarks>
/// Bounded whatever documents come: a fixed number of slots, of which each plan may use a few; a run that finds none free takes the
/// place of another, and large runs are not kept. Nothing locks.
/// </remarks>
internal sealed class RunPool
{
    // 64 runs of 2,000 fields with some 400 bytes each are 50 MB at the very most.
    private const int Slots = 64;
    private const int SlotsOfPlan = 8;
    private const int MostFields = 2_000;

    private readonly OperationRun?[] slots = new OperationRun?[Slots];

    /// <summary>A run of the plan that waits; null when none does.</summary>
    public OperationRun? Take(OperationPlan plan)
    {
        var first = FirstSlotOf(plan);
        for (var i = 0; i < SlotsOfPlan; i++)
        {
            ref var slot = ref slots[(first + i) % Slots];
            if (Volatile.Read(ref slot) is { } waiting && waiting.Plan == plan && Interlocked.CompareExchange(ref slot, null, waiting) == waiting)
            {
                return waiting;
            }
        }

        return null;
    }

    /// <summary>Keeps a run that has forgotten its request.</summary>
    public void Return(OperationRun run)
    {
        if (run.Plan.FieldCount > MostFields)
        {
            return;
        }

        var first = FirstSlotOf(run.Plan);
        for (var i = 0; i < SlotsOfPlan; i++)
        {
            if (Interlocked.CompareExchange(ref slots[(first + i) % Slots], run, null) is null)
            {
                return;
            }
        }

        Volatile.Write(ref slots[first], run);
    }

    private static int FirstSlotOf(OperationPlan plan) => (int)((uint)RuntimeHelpers.GetHashCode(plan) % Slots);
}
