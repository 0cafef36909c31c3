using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Engine.Types.Resolvers;
using Ocop.GraphQL.Paging;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL;

/// <summary>Words that the registry's features share when they define fields.</summary>
internal static class FieldBuilding
{
    /// <summary>Adds a feature's root fields.</summary>
    public static void Query(this SchemaBuilder schema, Action<ObjectBuilder<RegistryRequest>> configure) =>
        schema.ExtendObject(QueryName, configure);

    /// <summary>Name of the root type of queries.</summary>
    public const string QueryName = "Query";

    /// <summary>The field is a function of columns of its parent's record.</summary>
    public static ObjectFieldBuilder<TParent> Reads<TParent>(this ObjectFieldBuilder<TParent> field, Enum columns, Func<TParent, FieldValue> read)
        where TParent : class => field.Needs(Flags(columns)).Read(read);

    /// <summary>The field's resolver starts from columns of its parent's record.</summary>
    public static ObjectFieldBuilder<TParent> Follows<TParent>(this ObjectFieldBuilder<TParent> field, Enum columns, FieldResolver resolver)
        where TParent : class => field.Needs(Flags(columns)).ResolvedBy(resolver);

    /// <summary>Adds the arguments of a page, and says that they are its size.</summary>
    public static ObjectFieldBuilder<TParent> WithPageArguments<TParent>(this ObjectFieldBuilder<TParent> field, decimal cost = Weights.Statement)
        where TParent : class => field
        .Argument("first", "Int", $"How many items from the start, 1 to {PageArguments.MaximumSize}; {PageArguments.DefaultSize} when neither first nor last is given.")
        .Argument("after", "String", "Only items behind this cursor of the same order.")
        .Argument("last", "Int", $"How many items from the end, 1 to {PageArguments.MaximumSize}; not together with first.")
        .Argument("before", "String", "Only items ahead of this cursor of the same order.")
        .Cost(cost)
        .ListSize(Weights.Page);

    private static ulong Flags(Enum columns) => Convert.ToUInt64(columns, System.Globalization.CultureInfo.InvariantCulture);
}
