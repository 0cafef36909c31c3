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
internal sealed class OperationRun(OperationPlan plan, Variables variables, RequestContext request, IExecutionEvents events)
{
    private readonly List<Layer> layers = [];
    private readonly ErrorList errors = new();
    private readonly ulong conditions = ValuesOfConditions(plan, variables);
    private OperationCanceledException? cancelled;

    /// <summary>The outcome, once executed.</summary>
    public Outcome ToOutcome()
    {
        if (!errors.IsEmpty)
        {
            NullPropagation.Apply(layers);
        }

        return new Outcome(layers, errors.ToList());
    }

    /// <summary>Executes the operation (specification, section 6.2).</summary>
    public async ValueTask ExecuteAsync()
    {
        var root = new Layer(plan.Root, parent: null, indexInParent: 0);
        root.Add(request.InitialValue);
        AddLayer(root);
        if (plan.Kind != OperationKind.Mutation)
        {
            await ExecuteWaveAsync(0, layers.Count);
            return;
        }

        // Section 6.3.1, serial execution: each field with all that hangs below it before the next.
        foreach (var column in root.Columns)
        {
            if (column is not null)
            {
                request.Cancellation.ThrowIfCancellationRequested();
                Start(column);
                await ExecuteBelowAsync(column);
            }
        }
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

        errors.Add(error.At(path, column.Plan.LocationsIn(plan.Source, conditions)));
    }

    private async ValueTask ExecuteBelowAsync(Column column)
    {
        var first = layers.Count;
        await FinishAsync(column);
        ThrowIfCancelled();
        await ExecuteWaveAsync(first, layers.Count);
    }

    /// <summary>Executes a range of layers, then the layers that they opened, until none is opened any more.</summary>
    private async ValueTask ExecuteWaveAsync(int first, int end)
    {
        while (first < end)
        {
            request.Cancellation.ThrowIfCancellationRequested();
            for (var i = first; i < end; i++)
            {
                StartAll(layers[i]);
            }

            for (var i = first; i < end; i++)
            {
                await FinishAllAsync(layers[i]);
            }

            ThrowIfCancelled();
            (first, end) = (end, layers.Count);
        }
    }

    private void StartAll(Layer layer)
    {
        foreach (var column in layer.Columns)
        {
            if (column is not null)
            {
                Start(column);
            }
        }
    }

    private async ValueTask FinishAllAsync(Layer layer)
    {
        foreach (var column in layer.Columns)
        {
            if (column is not null)
            {
                await FinishAsync(column);
            }
        }
    }

    /// <summary>Section 6.4, ExecuteField: coerces the arguments and calls the resolver.</summary>
    private void Start(Column column)
    {
        var field = column.Plan;
        if (field.Arguments.Coerce(variables, out var arguments) is { } refusal)
        {
            column.SetAll(FieldValue.Error(refusal));
            return;
        }

        try
        {
            // Resolvers that answer at once would otherwise run to the last one for a client who has gone.
            request.Cancellation.ThrowIfCancellationRequested();
            column.Await(field.Definition.Resolver!.ResolveAsync(new FieldBatch(column.Layer.Objects, column.Results)
            {
                Selection = field,
                Preparation = field.Preparation,
                Arguments = arguments,
                Request = request,
            }));
        }
        catch (Exception exception)
        {
            Fail(column, exception);
        }
    }

    /// <summary>Waits for the resolver and completes what it answered.</summary>
    private async ValueTask FinishAsync(Column column)
    {
        if (column.Resolving is { } resolving)
        {
            try
            {
                await resolving;
            }
            catch (Exception exception)
            {
                Fail(column, exception);
            }
        }

        ValueCompletion.Complete(column, this);
        foreach (var child in column.Children)
        {
            if (child is not null)
            {
                AddLayer(child);
            }
        }
    }

    private void Fail(Column column, Exception exception)
    {
        if (exception is OperationCanceledException cancellation && request.Cancellation.IsCancellationRequested)
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

    private void ThrowIfCancelled()
    {
        if (cancelled is not null)
        {
            throw new OperationCanceledException(cancelled.Message, cancelled, request.Cancellation);
        }
    }

    private static ulong ValuesOfConditions(OperationPlan plan, Variables variables)
    {
        var values = 0UL;
        for (var i = 0; i < plan.ConditionVariables.Count; i++)
        {
            // A nullable variable without a value counts as false, as in section 6.3, CollectFields.
            if (variables.TryGet(plan.ConditionVariables[i], out var value) && value is true)
            {
                values |= 1UL << i;
            }
        }

        return values;
    }
}
