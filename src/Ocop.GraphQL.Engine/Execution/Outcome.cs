using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Execution;

/// <summary>
/// What execution answers (specification, section 7.1.1, execution result): completed values with nulls already propagated, and
/// execution errors. Holds borrowed arrays until it is disposed.
/// </summary>
public sealed class Outcome : IDisposable
{
    private List<Layer> layers;

    /// <summary>Wraps executed layers; the first is the root.</summary>
    internal Outcome(List<Layer> layers, IReadOnlyList<GraphQLError> errors)
    {
        this.layers = layers;
        Errors = errors;
        Data = layers[0].IsNulled(0) ? null : layers[0];
    }

    /// <summary>The execution errors, layer by layer; empty when every field succeeded.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Whether an error reached the root, so that <c>data</c> is null.</summary>
    public bool IsDataNull => Data is null;

    /// <summary>The root layer; null when <c>data</c> is null.</summary>
    internal Layer? Data { get; }

    /// <summary>Gives the borrowed arrays back. The outcome cannot be written afterwards.</summary>
    public void Dispose()
    {
        foreach (var layer in layers)
        {
            layer.Return();
        }

        layers = [];
    }
}
