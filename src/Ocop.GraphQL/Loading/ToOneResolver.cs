using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Loading;

/// <summary>Follows a reference from all parents of a layer to one record each, with one statement.</summary>
/// <typeparam name="TParent">The parents.</typeparam>
/// <typeparam name="TView">The records as seen on a day.</typeparam>
internal abstract class ToOneResolver<TParent, TView> : FieldResolver
    where TParent : class, IDatedView
    where TView : class, IDatedView
{
    /// <inheritdoc/>
    public sealed override object Prepare(IFieldSelection selection) => selection.NeedsBelow();

    /// <inheritdoc/>
    public sealed override ValueTask ResolveAsync(FieldBatch batch)
    {
        if (!TrySetJoined(batch))
        {
            foreach (var (asOf, indices) in DayGroups.Of<TParent>(batch))
            {
                Resolve(batch, asOf, indices);
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Sets the records that came with their parents; one statement has read all parents of a layer or none of them.</summary>
    private bool TrySetJoined(FieldBatch batch)
    {
        var needs = (ulong)batch.Preparation!;
        for (var i = 0; i < batch.Count; i++)
        {
            if (!TryGetJoined(batch.Parent<TParent>(i), needs, out var view))
            {
                return false;
            }

            batch.Set(i, FieldValue.Object(view));
        }

        return true;
    }

    /// <summary>Whether the record came with its parent, read by the parent's own statement with what is needed; null for none then.</summary>
    protected virtual bool TryGetJoined(TParent parent, ulong needs, out TView? view)
    {
        view = null;
        return false;
    }

    /// <summary>The identity of the record that a parent refers to; null for none.</summary>
    protected abstract long? KeyOf(TParent parent);

    /// <summary>Loads records.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ids">Their identities.</param>
    /// <param name="needs">The columns to read, as the type's fields state them.</param>
    /// <param name="asOf">The day they are seen on.</param>
    protected abstract IEnumerable<TView> Load(RegistryRequest request, IReadOnlyCollection<long> ids, ulong needs, AsOf asOf);

    private void Resolve(FieldBatch batch, AsOf asOf, IReadOnlyList<int> indices)
    {
        var ids = indices.Select(i => KeyOf(batch.Parent<TParent>(i))).OfType<long>().ToHashSet();
        if (ids.Count == 0)
        {
            return;
        }

        var views = Load(batch.Request.State<RegistryRequest>(), ids, (ulong)batch.Preparation!, asOf).ToDictionary(view => view.Id);
        foreach (var i in indices)
        {
            if (KeyOf(batch.Parent<TParent>(i)) is { } id)
            {
                batch.Set(i, FieldValue.Object(views[id]));
            }
        }
    }
}
