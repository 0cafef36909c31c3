using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Paging;
using Ocop.Storage.Revisions;

namespace Ocop.GraphQL.Changes;

/// <summary>The argument <c>after</c> of the change feed: a cursor, which must be a place in this registry's log as it is kept.</summary>
internal static class AfterArgument
{
    /// <summary>The argument's name.</summary>
    public const string Name = "after";

    /// <summary>Reads the place; null where none is given.</summary>
    /// <exception cref="FieldRefusal">The text is no cursor of changes.</exception>
    public static ChangePlace? Read(InputObject arguments)
    {
        if (arguments.Get<string>(Name) is not { } text)
        {
            return null;
        }

        return ChangeCursor.TryDecode(text, out var place, out var problem) ? place : throw PageArguments.Refuse(Name, problem);
    }

    /// <summary>Refuses a place that the log cannot be read on from.</summary>
    /// <param name="place">The place; null for the beginning.</param>
    /// <param name="log">The log of a snapshot that has reached the place's revision, where any has.</param>
    /// <exception cref="FieldRefusal">The place is none of the log's.</exception>
    public static void Check(ChangePlace? place, ChangeReader log)
    {
        if (place is null)
        {
            return;
        }

        switch (log.FindProblem(place))
        {
            case ChangePlaceProblem.None: return;
            case ChangePlaceProblem.NotKept: throw NotKept(place, log.FirstKept());
            case ChangePlaceProblem.Ahead: throw Ahead(place);
            default: throw OfAnotherRegistry(place);
        }
    }

    private static FieldRefusal NotKept(ChangePlace place, long first) => FieldRefusal.Of(
        RegistryErrorCodes.ChangesNotKept,
        $"The cursor stands in revision {place.Revision}, but changes are kept from revision {first} on; take a full export and go on from its cursor.",
        ("argument", Name), ("revision", place.Revision), ("keptFrom", first));

    private static FieldRefusal Ahead(ChangePlace place) => FieldRefusal.Of(
        RegistryErrorCodes.CursorAhead,
        $"The cursor stands in revision {place.Revision}, which does not exist here yet: this server lags, or the registry was restored from a backup. Ask again; if that does not help, take a full export.",
        ("argument", Name), ("revision", place.Revision));

    private static FieldRefusal OfAnotherRegistry(ChangePlace place) => FieldRefusal.Of(
        RegistryErrorCodes.CursorOfAnotherRegistry,
        $"The cursor's revision {place.Revision} was written at another time than this registry's: the cursor is of another registry, or of changes that a restored backup does not have. Take a full export.",
        ("argument", Name), ("revision", place.Revision));
}
