namespace Ocop.GraphQL.Engine.Types.Resolvers;

/// <summary>
/// Gets a field's values for all parents of a layer at once (specification, section 6.4.2, ResolveFieldValue). One parent is a
/// batch of one, so a field on 200 products is one call and N+1 loads cannot be written.
/// </summary>
public abstract class FieldResolver
{
    /// <summary>
    /// Called once when an operation is planned, for every place where the field is selected. What it answers is kept with the
    /// plan and comes back as <see cref="FieldBatch.Preparation"/>: the place to settle which columns to load.
    /// </summary>
    public virtual object? Prepare(IFieldSelection selection) => null;

    /// <summary>Sets a result for each parent; a parent without one gets null.</summary>
    /// <remarks>An exception fails the field for every parent, masked; an expected refusal is set as an error value.</remarks>
    public abstract ValueTask ResolveAsync(FieldBatch batch);
}
