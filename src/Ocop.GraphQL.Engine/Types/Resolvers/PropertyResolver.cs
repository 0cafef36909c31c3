namespace Ocop.GraphQL.Engine.Types.Resolvers;

/// <summary>A field that is a pure function of its parent: a column, or a computation on columns.</summary>
/// <typeparam name="TParent">The C# type of the parents.</typeparam>
public sealed class PropertyResolver<TParent>(Func<TParent, FieldValue> read) : FieldResolver
    where TParent : class
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var parents = batch.Parents;
        var results = batch.Results;
        for (var i = 0; i < parents.Length; i++)
        {
            results[i] = read((TParent)parents[i]);
        }

        return ValueTask.CompletedTask;
    }
}
