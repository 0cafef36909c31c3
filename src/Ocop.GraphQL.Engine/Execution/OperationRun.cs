using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Engine.Values;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>
/// One execution of a plan, breadth first: all fields of a layer, then all layers below it. A resolver is called once for all
/// objects of its layer; those of one wave may work at the same time.
/// </summary>
/// <remarks>Used again for the next request of its plan: its layers and columns are those of the plan, so they are made once.</remarks>
internal sealed class OperationRun
{
    private readonly IExecutionEvents events;
    private readonly Layer root;
    private readonly List<Layer> layers = [];
    private readonly List<Column> waiting = [];
    private readonly ErrorList errors = new();
    private readonly ValueCompletion completion;
    private Variables variables = Variables.None;
    private RequestContext? current;
    private ulong conditions;
    private OperationCanceledException? cancelled;

    /// <summary>Creates a run that has no request yet.</summary>
    public OperationRun(OperationPlan plan, IExecutionEvents events)
    {
        Plan = plan;
        this.events = events;
        root = new Layer(plan.Root, parent: null, indexInParent: 0);
        completion = new ValueCompletion(this);
    }

    /// <summary>The plan.</summary>
    public OperationPlan Plan { get; }

    /// <summary>The opened layers, each after the one it hangs below; the first is the root.</summary>
    public List<Layer> Layers => layers;

    private RequestContext Request => current ?? throw Invariant.Broken("a run has a request while it works");

    /// <summary>Executes the operation (specification, section 6.2) for a request.</summary>
    /// <returns>The errors that were raised; nulls are propagated already.</returns>
    public async ValueTask<IReadOnlyList<GraphQLError>> ExecuteAsync(Variables coerced, RequestContext request)
    {
        (variables, current, conditions) = (coerced, request, Plan.ConditionsIn(coerced));
        root.Add(request.InitialValue);
        AddLayer(root);
        if (Plan.Kind == OperationKind.Mutation)
        {
            await ExecuteSeriallyAsync();
        }
        else
        {
            await ExecuteWaveAsync(0, layers.Count);
        }

        if (!errors.IsEmpty)
        {
            NullPropagation.Apply(layers);
        }

        return errors.ToList();
    }

    /// <summary>Forgets the request; called only when nobody works for it or reads its values any more.</summary>
    public void Close()
    {
        foreach (var layer in layers)
        {
            layer.Close();
        }

        layers.Clear();
        errors.Clear();
        (variables, current) = (Variables.None, null);
    }

    /// <summary>Adds an error at a field's row, or at an item of the list there.</summary>
    public void Raise(GraphQLError error, Column column, int row, List<int> indices)
    {
        if (errors.IsFull)
        {
            errors.Count();
            return;
        }

        var path = ResponsePath.Field(PathFinder.PathOf(column.Layer, row), column.Plan.ResponseName);
        foreach (var index in indices)
        {
            path = ResponsePath.Item(path, index);
        }

        errors.Add(error.At(path, column.Plan.LocationsIn(Plan.Source, conditions)));
    }

    /// <summary>Section 6.3.1, serial execution: each field with all that hangs below it before the next.</summary>
    private async ValueTask ExecuteSeriallyAsync()
    {
        for (var i = 0; i < root.Fields.Length; i++)
        {
            if (root.ColumnOf(i) is { } column)
            {
                Request.Cancellation.ThrowIfCancellationRequested();
                Start(column);
                await ExecuteBelowAsync(column);
            }
        }
    }

    private async ValueTask ExecuteBelowAsync(Column column)
    {
        var first = layers.Count;
        await WaitAsync();
        Complete(column);
        await ExecuteWaveAsync(first, layers.Count);
    }

    /// <summary>Executes a range of layers, then the layers that they opened, until none is opened any more.</summary>
    private async ValueTask ExecuteWaveAsync(int first, int end)
    {
        while (first < end)
        {
            Request.Cancellation.ThrowIfCancellationRequested();
            ForEachColumn(first, end, static (run, column) => run.Start(column));
            await WaitAsync();
            ForEachColumn(first, end, static (run, column) => run.Complete(column));
            (first, end) = (end, layers.Count);
        }
    }

    private void ForEachColumn(int firstLayer, int endOfLayers, Action<OperationRun, Column> act)
    {
        for (var i = firstLayer; i < endOfLayers; i++)
        {
            var layer = layers[i];
            for (var field = 0; field < layer.Fields.Length; field++)
            {
                if (layer.ColumnOf(field) is { } column)
                {
                    act(this, column);
                }
            }
        }
    }

    /// <summary>Section 6.4, ExecuteField: coerces the arguments and calls the resolver.</summary>
    private void Start(Column column)
    {
        if (column.Plan.Arguments.Coerce(variables, out var arguments) is { } refusal)
        {
            column.SetAll(FieldValue.Error(refusal));
            return;
        }

        try
        {
            // Resolvers that answer at once would otherwise run to the last one for a client who has gone.
            Request.Cancellation.ThrowIfCancellationRequested();
            column.Resolve(arguments, Request);
            if (column.Resolving is not null)
            {
                waiting.Add(column);
            }
        }
        catch (Exception exception)
        {
            Fail(column, exception);
        }
    }

    /// <summary>Waits for the resolvers that did not come back at once; mostly there are none.</summary>
    private ValueTask WaitAsync() => waiting.Count == 0 && cancelled is null ? ValueTask.CompletedTask : WaitForResolversAsync();

    private async ValueTask WaitForResolversAsync()
    {
        foreach (var column in waiting)
        {
            try
            {
                await column.Resolving!;
            }
            catch (Exception exception)
            {
                Fail(column, exception);
            }
        }

        waiting.Clear();
        if (cancelled is not null)
        {
            throw new OperationCanceledException(cancelled.Message, cancelled, Request.Cancellation);
        }
    }

    /// <summary>Completes what the resolver answered, and opens the layers below.</summary>
    private void Complete(Column column)
    {
        completion.Complete(column);
        foreach (var child in column.Children)
        {
            if (child is { Count: > 0 })
            {
                AddLayer(child);
            }
        }
    }

    private void Fail(Column column, Exception exception)
    {
        if (exception is OperationCanceledException cancellation && Request.Cancellation.IsCancellationRequested)
        {
            // Thrown on only when every resolver under way has come back: they still write into borrowed arrays.
            cancelled = cancellation;
            return;
        }

        var errorId = ErrorId.Next();
        events.ResolverFailed(errorId, column.Plan, exception);
        column.SetAll(FieldValue.Error(ExecutionErrors.Internal(errorId)));
    }

    private void AddLayer(Layer layer)
    {
        layer.Open(conditions);
        layers.Add(layer);
    }
}
