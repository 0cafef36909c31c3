using NodaTime;
using Ocop.Domain.Law;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Requests;
using Ocop.GraphQL.Scalars;

namespace Ocop.GraphQL.Time;

/// <summary>The civil date in Viet Nam on which a question is answered.</summary>
/// <param name="Date">The date.</param>
/// <param name="IsExplicit">Whether the client gave it; a given date goes into the ids of what is answered.</param>
internal readonly record struct AsOf(LocalDate Date, bool IsExplicit)
{
    /// <summary>Description of every <c>asOf</c> argument.</summary>
    public const string Description =
        "The day that decides every status, star and `certified` below; today in Asia/Ho_Chi_Minh when not given, and not before 2018-05-07, when the programme began. With a given day "
        + "the ids of what is answered carry it, so that a client's cache never mixes two days.";

    /// <summary>The date as ids carry it: null for today's view.</summary>
    public LocalDate? InId => IsExplicit ? Date : null;

    /// <summary>Reads the argument <c>asOf</c>.</summary>
    /// <exception cref="FieldRefusal">The day lies before the programme began.</exception>
    public static AsOf Read(InputObject arguments, RegistryRequest request) => Of(arguments.Get<LocalDate?>("asOf"), request);

    /// <summary>A given date, or today.</summary>
    /// <exception cref="FieldRefusal">The day lies before the programme began.</exception>
    public static AsOf Of(LocalDate? given, RegistryRequest request) => given is { } day ? On(day) : new(request.Today, false);

    /// <summary>A given date.</summary>
    /// <exception cref="FieldRefusal">The day lies before the programme began.</exception>
    public static AsOf On(LocalDate day) => ProgrammeStart.HasBegunBy(day)
        ? new(day, true)
        : throw BeforeProgramme(
            $"On {LocalDateScalar.Text(day)} there was no OCOP programme: it began on {LocalDateScalar.Text(ProgrammeStart.Day)} (Decision {ProgrammeStart.DecisionNumber}).");

    /// <summary>The refusal of a day before the programme began.</summary>
    public static FieldRefusal BeforeProgramme(string message) =>
        FieldRefusal.Of(RegistryErrorCodes.BeforeProgramme, message, ("programmeStart", LocalDateScalar.Text(ProgrammeStart.Day)));
}
