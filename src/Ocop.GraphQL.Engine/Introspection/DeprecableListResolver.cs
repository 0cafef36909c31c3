using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary>Answers a list whose deprecated items are left out unless <c>includeDeprecated</c> is true.</summary>
/// <param name="items">The list of a parent; null where the parent has none.</param>
/// <param name="deprecationReason">Why an item is deprecated; null while it is not.</param>
internal sealed class DeprecableListResolver<TParent, TItem>(
    Func<TParent, IReadOnlyList<TItem>?> items, Func<TItem, string?> deprecationReason) : FieldResolver
    where TParent : class
    where TItem : class
{
    /// <inheritdoc/>
    public override ValueTask ResolveAsync(FieldBatch batch)
    {
        var includeDeprecated = batch.Arguments.Get<bool>("includeDeprecated");
        for (var i = 0; i < batch.Count; i++)
        {
            var all = items(batch.Parent<TParent>(i));
            var current = includeDeprecated ? all : all?.Where(item => deprecationReason(item) is null).ToList();
            batch.Set(i, FieldValue.Objects(current));
        }

        return ValueTask.CompletedTask;
    }
}
