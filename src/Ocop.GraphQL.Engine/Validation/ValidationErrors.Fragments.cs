using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Validation;

/// <content>Fragments (section 5.5).</content>
internal static partial class ValidationErrors
{
    /// <summary>5.5.1.1: two fragments have one name.</summary>
    public static GraphQLError DuplicateFragment(string name) =>
        Of(ErrorCodes.DuplicateFragment, "Fragment-Name-Uniqueness", $"There is more than one fragment named {Short(name)}.");

    /// <summary>5.5.1.2: a fragment's type does not exist.</summary>
    public static GraphQLError UnknownFragmentType(string name, string advice) =>
        Of(ErrorCodes.UnknownType, "Fragment-Spread-Type-Existence", $"The schema has no type {Short(name)}.{advice}");

    /// <summary>5.5.1.3: a fragment's type has no fields.</summary>
    public static GraphQLError WrongFragmentType(NamedType type) => Of(
        ErrorCodes.WrongFragmentType,
        "Fragments-on-Object-Interface-or-Union-Types",
        $"A fragment cannot be on {type}: it is no object, interface or union.");

    /// <summary>5.5.1.4: no operation uses a fragment.</summary>
    public static GraphQLError UnusedFragment(string name) =>
        Of(ErrorCodes.UnusedFragment, "Fragments-Must-Be-Used", $"No operation uses the fragment {Short(name)}.");

    /// <summary>5.5.2.1: a spread's fragment does not exist.</summary>
    public static GraphQLError UnknownFragment(string name, string advice) =>
        Of(ErrorCodes.UnknownFragment, "Fragment-Spread-Target-Defined", $"The document has no fragment {Short(name)}.{advice}");

    /// <summary>5.5.2.2: a fragment contains itself.</summary>
    /// <param name="spreads">The first spreads on the way back; the last one's target is the fragment where all are shown.</param>
    public static GraphQLError CyclicFragments(IReadOnlyList<FragmentSpread> spreads) => Of(
        ErrorCodes.CyclicFragments,
        "Fragment-Spreads-Must-Not-Form-Cycles",
        $"A fragment cannot contain itself: {string.Join(" → ", spreads.Select(spread => Short(spread.Name)))}.");

    /// <summary>5.5.2.3: a fragment can never apply.</summary>
    /// <param name="fragment">The fragment's name; null for an inline fragment.</param>
    /// <param name="type">The fragment's type.</param>
    /// <param name="parent">The type around it.</param>
    public static GraphQLError ImpossibleFragment(string? fragment, CompositeType type, CompositeType parent) => Of(
        ErrorCodes.ImpossibleFragment,
        "Fragment-Spread-Is-Possible",
        $"{(fragment is null ? "The fragment" : Short(fragment))} can never apply here: no {parent} is ever of type {type}.");
}
