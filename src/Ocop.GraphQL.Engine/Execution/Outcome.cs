using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>
/// What execution answers (specification, section 7.1.1, execution result): completed values with nulls already propagated, and
/// execution errors. Its values are a run's, and until it is disposed the run serves no other request.
/// </summary>
public sealed class Outcome : IDisposable
{
    private readonly RunPool runs;
    private OperationRun? run;

    /// <summary>Holds a run that has executed.</summary>
    /// <param name="run">The run.</param>
    /// <param name="errors">The errors that it raised.</param>
    /// <param name="runs">Where the run goes afterwards.</param>
    internal Outcome(OperationRun run, IReadOnlyList<GraphQLError> errors, RunPool runs)
    {
        this.run = run;
        this.runs = runs;
        Errors = errors;
        IsDataNull = run.Layers[0].IsNulled(0);
    }

    /// <summary>The execution errors, layer by layer; empty when every field succeeded.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Whether an error reached the root, so that <c>data</c> is null.</summary>
    public bool IsDataNull { get; }

    /// <summary>The root layer; null when <c>data</c> is null.</summary>
    /// <exception cref="ObjectDisposedException">The outcome was disposed: its run may serve another request.</exception>
    internal Layer? Data
    {
        get
        {
            ObjectDisposedException.ThrowIf(run is null, this);
            return IsDataNull ? null : run.Layers[0];
        }
    }

    /// <summary>Gives the run back. The outcome cannot be written afterwards.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref run, null) is { } executed)
        {
            executed.Close();
            runs.Return(executed);
        }
    }
}
