using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.Storage.Opening;

namespace Ocop.GraphQL.Errors;

/// <summary>A synchronous resolver whose arguments may be refused: the refusal becomes the field's error for every parent.</summary>
internal abstract class RefusingResolver : FieldResolver
{
    /// <inheritdoc/>
    public sealed override ValueTask ResolveAsync(FieldBatch batch)
    {
        try
        {
            Resolve(batch);
        }
        catch (FieldRefusal refusal)
        {
            batch.SetAll(FieldValue.Error(refusal.Error));
        }
        catch (RegistryException exception) when (Unavailable.Is(exception))
        {
            batch.SetAll(FieldValue.Error(Unavailable.Error()));
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Sets a result for each parent.</summary>
    /// <exception cref="FieldRefusal">An argument is refused.</exception>
    protected abstract void Resolve(FieldBatch batch);
}
