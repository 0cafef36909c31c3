using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Types.Building;

/// <summary>Says more about a field of an object type: above all where its values come from.</summary>
/// <typeparam name="TParent">The C# type of the parents.</typeparam>
public sealed class ObjectFieldBuilder<TParent> : FieldBuilder<ObjectFieldBuilder<TParent>>
    where TParent : class
{
    internal ObjectFieldBuilder(string name, string type, string description)
        : base(name, type, description)
    {
    }

    /// <summary>The field is a function of its parent.</summary>
    public ObjectFieldBuilder<TParent> Read(Func<TParent, FieldValue> read) => ResolvedBy(new PropertyResolver<TParent>(read));

    /// <summary>The field's values come from a resolver.</summary>
    public ObjectFieldBuilder<TParent> ResolvedBy(FieldResolver resolver)
    {
        Draft.Resolver = resolver;
        return this;
    }

    /// <summary>
    /// Where the events of a subscription's root field come from. Each event is the parent of one answer, so the field's resolver
    /// gets events as parents.
    /// </summary>
    public ObjectFieldBuilder<TParent> SubscribedBy(SourceResolver source)
    {
        Draft.Source = source;
        return this;
    }

    /// <summary>What the field needs of its parent; see <see cref="FieldDefinition.Needs"/>.</summary>
    public ObjectFieldBuilder<TParent> Needs(ulong needs)
    {
        Draft.Needs = needs;
        return this;
    }

    /// <summary>How far answers with this root field may be used again; see <see cref="FieldDefinition.CachePolicy"/>.</summary>
    public ObjectFieldBuilder<TParent> Cached(CachePolicy policy)
    {
        Draft.CachePolicy = policy;
        return this;
    }
}
