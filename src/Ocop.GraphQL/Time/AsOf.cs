using NodaTime;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Requests;

namespace Ocop.GraphQL.Time;

/// <summary>The civil date in Viet Nam on which a question is answered.</summary>
/// <param name="Date">The date.</param>
/// <param name="IsExplicit">Whether the client gave it; a given date goes into the ids of what is answered.</param>
internal readonly record struct AsOf(LocalDate Date, bool IsExplicit)
{
    /// <summary>Description of every <c>asOf</c> argument.</summary>
    public const string Description =
        "The day that decides every status, star and `certified` below; today in Asia/Ho_Chi_Minh when not given. With a given day "
        + "the ids of what is answered carry it, so that a client's cache never mixes two days.";

    /// <summary>The date as ids carry it: null for today's view.</summary>
    public LocalDate? InId => IsExplicit ? Date : null;

    /// <summary>Reads the argument <c>asOf</c>.</summary>
    public static AsOf Read(InputObject arguments, RegistryRequest request) => Of(arguments.Get<LocalDate?>("asOf"), request);

    /// <summary>A given date, or today.</summary>
    public static AsOf Of(LocalDate? given, RegistryRequest request) => new(given ?? request.Today, given is not null);
}
