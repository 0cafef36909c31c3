using System.Collections.Immutable;
using Ocop.GraphQL.Engine.PersistedDocuments;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine.Planning;

/// <summary>A valid document with the plans of its operations, each made when it is first asked for. Safe for any number of threads.</summary>
/// <param name="utf8">The document's text.</param>
/// <param name="document">The document.</param>
internal sealed class PlannedDocument(byte[] utf8, ValidDocument document)
{
    // Most documents have one operation. Beyond this many, plans are made anew, so that one document cannot fill the memory.
    private const int MostPlans = 16;

    private ImmutableArray<(string? Name, OperationPlan Plan)> plans = [];
    private bool isUsed;

    /// <summary>The document's text.</summary>
    public byte[] Utf8 { get; } = utf8;

    /// <summary>The memory that the document takes with its plans.</summary>
    public long Bytes
    {
        get
        {
            var sum = KeptBytes.Of(Utf8);
            foreach (var (_, plan) in plans)
            {
                sum += KeptBytes.Of(plan);
            }

            return sum;
        }
    }

    /// <summary>How much of <see cref="Bytes"/> the cache has counted; the cache's own.</summary>
    public long CountedBytes { get; set; }

    /// <summary>The name under which the cache finds it too; the cache alone sets it. Null when clients send its text.</summary>
    public DocumentId? Id { get; set; }

    /// <summary>The plan of an operation, made if need be; refusals are not kept.</summary>
    public PlanResult GetPlan(string? operationName, OperationPlanner planner)
    {
        foreach (var (name, plan) in plans)
        {
            if (name == operationName)
            {
                return PlanResult.Of(plan);
            }
        }

        var result = planner.Plan(document, operationName);
        if (result.Succeeded)
        {
            ImmutableInterlocked.Update(ref plans, Keep, (operationName, result.Plan));
        }

        return result;
    }

    /// <summary>Remembers that the document was used.</summary>
    public void MarkUsed()
    {
        // Only written when it changes: documents are shared by all threads, and a write takes the cache line from the others.
        if (!Volatile.Read(ref isUsed))
        {
            Volatile.Write(ref isUsed, true);
        }
    }

    /// <summary>Whether the document was used since this was last asked.</summary>
    public bool TakeUsed() => Interlocked.Exchange(ref isUsed, false);

    private static ImmutableArray<(string? Name, OperationPlan Plan)> Keep(
        ImmutableArray<(string? Name, OperationPlan Plan)> kept, (string? Name, OperationPlan Plan) added) =>
        kept.Length == MostPlans ? kept : kept.Add(added);
}
