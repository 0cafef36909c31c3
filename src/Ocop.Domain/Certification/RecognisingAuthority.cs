using System.Collections.Immutable;
using NodaTime;
using Ocop.Domain.Law;
using Ocop.Domain.Refusals;

namespace Ocop.Domain.Certification;

/// <summary>Who recognises (công nhận) a number of stars under an edition, and issues the certificate.</summary>
/// <remarks>Two are equal when level and instrument are.</remarks>
public sealed record RecognisingAuthority
{
    private RecognisingAuthority(AuthorityLevel level, LegalInstrument instrument) => (Level, Instrument) = (level, instrument);

    /// <summary>The level of the authority.</summary>
    public AuthorityLevel Level { get; }

    /// <summary>The decision that says so.</summary>
    public LegalInstrument Instrument { get; }

    /// <summary>Who recognises under every edition in force on a day: two answers from 22 May to 21 July 2026.</summary>
    /// <remarks>
    /// Three stars from 1 to 5 July 2025 have two candidates, certainty U: the district that 148/QĐ-TTg names, though districts
    /// had ended (<see cref="AuthorityLevels.ExistsAt"/>), and the province, to which 1489/QĐ-TTg moves them from 6 July on.
    /// </remarks>
    /// <param name="stars">The stars.</param>
    /// <param name="day">The day of the recognition.</param>
    /// <returns>
    /// The authorities, in the order of the editions, a level that had ended before the one that took its place; <see cref="StarsNotCertifiable"/>, or <see cref="NoEditionInForce"/>
    /// before 21 August 2019.
    /// </returns>
    public static Result<ImmutableArray<RecognisingAuthority>> At(StarRating stars, LocalDate day)
    {
        if (!stars.IsCertifiable)
        {
            return new StarsNotCertifiable(stars);
        }

        var editions = Edition.InForceAt(day);
        return editions.Count == 0
            ? new NoEditionInForce(day)
            : editions.SelectMany(edition => Candidates(edition, stars, day)).ToImmutableArray();
    }

    /// <summary>Who recognises under one edition.</summary>
    /// <remarks>
    /// The day matters within the edition of 2023: three stars moved from the district to the province on 6 July 2025
    /// (1489/QĐ-TTg); on the five days before, when districts had ended, the province answers as the level that exists.
    /// </remarks>
    /// <param name="edition">The edition.</param>
    /// <param name="stars">The stars.</param>
    /// <param name="day">The day of the recognition.</param>
    /// <returns>The authority, <see cref="StarsNotCertifiable"/>, or <see cref="EditionNotInForce"/>.</returns>
    public static Result<RecognisingAuthority> Under(Edition edition, StarRating stars, LocalDate day)
    {
        if (!Guard.NotNull(edition).IsInForceAt(day))
        {
            return new EditionNotInForce(edition, day);
        }

        return stars.IsCertifiable ? Candidates(edition, stars, day)[^1] : new StarsNotCertifiable(stars);
    }

    /// <summary>Checks that an authority of a level could recognise on a day, under an edition then in force.</summary>
    /// <param name="level">The level of the authority that recognised.</param>
    /// <param name="stars">The stars.</param>
    /// <param name="day">The day of the recognition.</param>
    /// <returns>
    /// The authority under the newest edition that allows it, <see cref="RecognisedByWrongAuthority"/>, or a refusal of
    /// <see cref="At"/>.
    /// </returns>
    public static Result<RecognisingAuthority> Check(AuthorityLevel level, StarRating stars, LocalDate day)
    {
        Guard.Defined(level);
        return At(stars, day).Then<RecognisingAuthority>(authorities =>
            authorities.LastOrDefault(authority => authority.Level == level) is { } allowed
                ? allowed
                : new RecognisedByWrongAuthority(level, stars, day, authorities[^1]));
    }

    private static RecognisingAuthority[] Candidates(Edition edition, StarRating stars, LocalDate day)
    {
        var printed = Find(edition, stars, day);
        return printed.Level.ExistsAt(day) ? [printed] : [printed, new(AuthorityLevel.Province, printed.Instrument)];
    }

    private static RecognisingAuthority Find(Edition edition, StarRating stars, LocalDate day)
    {
        if (edition == Edition.Of2019)
        {
            return new(stars == StarRating.Five ? AuthorityLevel.Centre : AuthorityLevel.Province, edition.Principal);
        }

        var amended = edition.Amendment is { } amendment && amendment.InForceFrom <= day ? amendment : edition.Principal;
        return new(LevelSince2023(stars, amended), amended);
    }

    private static AuthorityLevel LevelSince2023(StarRating stars, LegalInstrument instrument) =>
        stars == StarRating.Five ? AuthorityLevel.Ministry
        : stars == StarRating.Three && instrument == LegalInstrument.Decision148Of2023 ? AuthorityLevel.District
        : AuthorityLevel.Province;
}
