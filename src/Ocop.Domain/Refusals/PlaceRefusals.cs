using NodaTime;
using Ocop.Domain.Dates;
using Ocop.Domain.Places;

namespace Ocop.Domain.Refusals;

/// <summary>A text that is no code of a province: not two digits.</summary>
/// <param name="Text">The text given.</param>
public sealed record ProvinceCodeMalformed(string Text) : Refusal(
    "province-code-malformed",
    $"{Quoted(Text)} is no code of a province, which has 2 digits.",
    null);

/// <summary>A text that is no code of a commune: not five digits.</summary>
/// <param name="Text">The text given.</param>
public sealed record CommuneCodeMalformed(string Text) : Refusal(
    "commune-code-malformed",
    $"{Quoted(Text)} is no code of a commune, which has 5 digits.",
    null);

/// <summary>A text that is no code with its era.</summary>
/// <param name="Text">The text given.</param>
public sealed record PlaceCodeMalformed(string Text) : Refusal(
    "place-code-malformed",
    $"{Quoted(Text)} is no code of a place with its era: 63: or 34:, then 2 or 5 digits, or 3 for a district of the 63.",
    null);

/// <summary>A commune without a name.</summary>
/// <param name="Code">The code of the commune.</param>
public sealed record CommuneNameMissing(PlaceCode Code) : Refusal(
    "commune-name-missing",
    $"The commune {Code} has no name.",
    null);

/// <summary>A commune with the code of a unit of another level.</summary>
/// <param name="Code">The code given.</param>
public sealed record CommuneCodeOfOtherLevel(PlaceCode Code) : Refusal(
    "commune-code-of-other-level",
    $"{Code} is no code of a commune, which has 5 digits.",
    null);

/// <summary>A commune of a kind that its era does not have.</summary>
/// <param name="Code">The code of the commune.</param>
/// <param name="Kind">The kind given.</param>
public sealed record CommuneKindOutsideEra(PlaceCode Code, CommuneKind Kind) : Refusal(
    "commune-kind-outside-era",
    $"The commune {Code} cannot be a {Kind}: towns ended on 30 June 2025, and special zones began on 1 July 2025.",
    null);

/// <summary>A commune in a province of another era than its own.</summary>
/// <param name="Code">The code of the commune.</param>
/// <param name="Province">The province given.</param>
public sealed record CommuneProvinceOfOtherEra(PlaceCode Code, PlaceCode Province) : Refusal(
    "commune-province-of-other-era",
    $"The commune {Code} cannot lie in {Province}, which is of another era.",
    null);

/// <summary>A change of a commune's kind outside its era, or not after the change before it.</summary>
/// <param name="Code">The code of the commune.</param>
/// <param name="Day">The day of the change.</param>
public sealed record CommuneKindChangeMisplaced(PlaceCode Code, LocalDate Day) : Refusal(
    "commune-kind-change-misplaced",
    $"The kind of the commune {Code} cannot change on {Day.ToIso()}: changes lie within its era, each after the one before.",
    null);

/// <summary>A former unit with two rows of successors.</summary>
/// <param name="Former">The former unit.</param>
public sealed record SuccessionStatedTwice(PlaceUnit Former) : Refusal(
    "succession-stated-twice",
    $"The successors of {Quoted(Former.ToString())} are stated twice.",
    null);

/// <summary>A former unit whose row names no successor.</summary>
/// <param name="Former">The former unit.</param>
public sealed record SuccessionEmpty(PlaceUnit Former) : Refusal(
    "succession-empty",
    $"{Quoted(Former.ToString())} is listed without a successor; a unit without known successors is left out.",
    null);
