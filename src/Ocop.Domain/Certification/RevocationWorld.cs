using NodaTime;

namespace Ocop.Domain.Certification;

/// <summary>What a stated revocation, or none, leaves possible on a day.</summary>
/// <remarks>Facts in force have a possible day of revocation after every possible day of issue.</remarks>
internal static class RevocationWorld
{
    /// <summary>Whether a certificate issued on a day can have been revoked by the other.</summary>
    public static bool CanHavePassed(this Revocation? revocation, LocalDate issue, LocalDate day) =>
        revocation is not null && issue < day && !(revocation.Earliest > day);

    /// <summary>Whether the revocation can still be ahead at the end of a day; true where none is stated.</summary>
    public static bool CanBeAhead(this Revocation? revocation, LocalDate day) =>
        revocation is null || revocation.Latest is not { } latest || latest > day;
}
