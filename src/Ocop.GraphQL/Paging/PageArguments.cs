using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.Storage.Reading.Paging;
using Ocop.Storage.Reading.Sorting;

namespace Ocop.GraphQL.Paging;

/// <summary>The arguments of a page: <c>first</c> and <c>after</c>, or <c>last</c> and <c>before</c>.</summary>
internal static class PageArguments
{
    /// <summary>The size of a page when neither <c>first</c> nor <c>last</c> is given.</summary>
    public const int DefaultSize = 10;

    /// <summary>The greatest size of a page.</summary>
    public const int MaximumSize = 100;

    /// <summary>Reads the arguments for a list in the given order.</summary>
    /// <exception cref="FieldRefusal">A size out of range, sizes from both ends, or a cursor that does not belong here.</exception>
    public static PageRequest Read(InputObject arguments, SortOrder order)
    {
        var first = arguments.Get<int?>("first");
        var last = arguments.Get<int?>("last");
        if (first is not null && last is not null)
        {
            throw FieldRefusal.Of(RegistryErrorCodes.PagingConflict, "A page is counted from one end: give first or last, not both.");
        }

        var size = last is null ? Size("first", first) : Size("last", last);
        return new PageRequest(size, last is not null, Key(arguments, "after", order), Key(arguments, "before", order));
    }

    /// <summary>Reads the size of a page that is only counted from the start.</summary>
    /// <exception cref="FieldRefusal">The size is out of range.</exception>
    public static int ReadFirst(InputObject arguments) => Size("first", arguments.Get<int?>("first"));

    private static int Size(string argument, int? given) => given switch
    {
        null => DefaultSize,
        >= 1 and <= MaximumSize => given.Value,
        _ => throw FieldRefusal.Of(
            RegistryErrorCodes.PageSizeOutOfRange,
            $"{argument} is {given}, but a page holds 1 to {MaximumSize} items; ask for the next page with {(argument == "first" ? "after" : "before")}.",
            ("argument", argument), ("value", given), ("minimum", 1), ("maximum", MaximumSize)),
    };

    private static PageKey? Key(InputObject arguments, string argument, SortOrder order)
    {
        if (arguments.Get<string>(argument) is not { } text)
        {
            return null;
        }

        if (Cursor.TryDecode(text, order, out var key, out var problem))
        {
            return key;
        }

        throw Refuse(argument, problem);
    }

    /// <summary>What is answered to a text that is no cursor of a list.</summary>
    public static FieldRefusal Refuse(string argument, CursorProblem problem) =>
        problem == CursorProblem.OtherOrder
            ? FieldRefusal.Of(
                RegistryErrorCodes.CursorOfAnotherSort,
                $"The cursor in {argument} belongs to a list in another order, or of another day where the day decides the order; use it with the order and day it came from, or start again without it.",
                ("argument", argument))
            : FieldRefusal.Of(
                RegistryErrorCodes.InvalidCursor,
                $"The text in {argument} is no cursor of this registry, or it was damaged on its way.",
                ("argument", argument));
}
