using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;

namespace Ocop.GraphQL.Engine.Introspection;

/// <summary>What introspection says about things that can be deprecated (specification, section 4.2, "Deprecation").</summary>
internal static class DeprecableFields
{
    /// <summary>Adds <c>isDeprecated</c> and <c>deprecationReason</c>.</summary>
    public static ObjectBuilder<TItem> Deprecation<TItem>(this ObjectBuilder<TItem> type, Func<TItem, string?> reason)
        where TItem : class => type
        .Field("isDeprecated", "Boolean!", "Whether it should not be used any more.", item => FieldValue.Of(reason(item) is not null))
        .Field("deprecationReason", "String", "Why not, and what to use instead; in Markdown.", item => FieldValue.Of(reason(item)));

    /// <summary>The field answers fields.</summary>
    public static void Lists<TParent>(
        this ObjectFieldBuilder<TParent> field, Func<TParent, IReadOnlyList<FieldDefinition>?> items)
        where TParent : class => field.Lists(items, item => item.DeprecationReason);

    /// <summary>The field answers arguments or input fields.</summary>
    public static void Lists<TParent>(
        this ObjectFieldBuilder<TParent> field, Func<TParent, IReadOnlyList<InputValueDefinition>?> items)
        where TParent : class => field.Lists(items, item => item.DeprecationReason);

    /// <summary>The field answers enum values.</summary>
    public static void Lists<TParent>(
        this ObjectFieldBuilder<TParent> field, Func<TParent, IReadOnlyList<EnumValueDefinition>?> items)
        where TParent : class => field.Lists(items, item => item.DeprecationReason);

    private static void Lists<TParent, TItem>(
        this ObjectFieldBuilder<TParent> field, Func<TParent, IReadOnlyList<TItem>?> items, Func<TItem, string?> reason)
        where TParent : class
        where TItem : class =>
        field.Argument("includeDeprecated", "Boolean!", "Whether to include what is deprecated.", defaultValue: "false")
            .ResolvedBy(new DeprecableListResolver<TParent, TItem>(items, reason));
}
