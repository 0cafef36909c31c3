using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Execution;

/// <summary>A resolver from a function of the batch; notes how many parents each call had.</summary>
internal sealed class BatchResolver(Func<FieldBatch, int, FieldValue> resolve) : FieldResolver
{
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        batch.Request.State<Library>().Notes.Add($"{batch.Selection.ResponseName} x{batch.Count}");
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, resolve(batch, i));
        }

        return ValueTask.CompletedTask;
    }
}

/// <summary>The same, after giving the thread away.</summary>
internal sealed class SlowResolver(Func<FieldBatch, int, FieldValue> resolve) : FieldResolver
{
    public override async ValueTask ResolveAsync(FieldBatch batch)
    {
        await Task.Yield();
        for (var i = 0; i < batch.Count; i++)
        {
            batch.Set(i, resolve(batch, i));
        }
    }
}

/// <summary>Throws, at once or later.</summary>
internal sealed class FailingResolver(Func<RequestContext, Exception> exception, bool atOnce) : FieldResolver
{
    public override ValueTask ResolveAsync(FieldBatch batch) =>
        atOnce ? throw exception(batch.Request) : ThrowLater(batch.Request);

    private async ValueTask ThrowLater(RequestContext request)
    {
        await Task.Yield();
        throw exception(request);
    }
}

/// <summary>Answers which of its parent's columns the selection needs, as settled when the operation was planned.</summary>
internal sealed class PreparedResolver : FieldResolver
{
    public override object? Prepare(IFieldSelection selection) =>
        $"needs {selection.NeedsBelow():x}, selects title: {selection.Selects("title")}";

    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var library = batch.Request.State<Library>();
        library.Notes.Add((string)batch.Preparation!);
        batch.SetAll(FieldValue.Object(library.Books[0]));
        return ValueTask.CompletedTask;
    }
}
