using NodaTime;
using Ocop.Domain.Certification;

namespace Ocop.Domain.Tests.Certification;

/// <summary>
/// The law by brute force: every possible day of issue and of revocation is tried in every combination, and each
/// combination is asked day by day.
/// </summary>
internal sealed class NaiveWorlds
{
    private readonly IReadOnlyList<CertificateFacts> all;
    private readonly LocalDate[] candidates;
    private readonly Choice[][] choices;
    private readonly Lazy<List<Choice[]>> worlds;

    public NaiveWorlds(IReadOnlyList<CertificateFacts> all)
    {
        this.all = all;
        Days = [.. Interesting(all)];
        candidates = [.. FarBefore(Days[0]), .. Days, .. FarAfter(Days[^1])];
        choices = [.. all.Select(Choices)];
        worlds = new Lazy<List<Choice[]>>(() => Combine(choices));
    }

    private sealed record Choice(LocalDate Issue, LocalDate? Revocation);

    /// <summary>The number of worlds.</summary>
    public long Count => choices.Aggregate(1L, (count, own) => count * own.Length);

    /// <summary>The days worth asking: all near a bound or near an end of 36 months.</summary>
    public IReadOnlyList<LocalDate> Days { get; }

    public CertificateStatus Status(int index, LocalDate day) =>
        Only(worlds.Value.Select(world => StatusIn(world, index, day))) ?? CertificateStatus.Undated;

    public bool IsCertified(LocalDate day) =>
        worlds.Value.TrueForAll(world => Enumerable.Range(0, all.Count).Any(index => IsInForceIn(world, index, day)));

    /// <summary>Whether the certificate is in force in all worlds, in some, or in none.</summary>
    public Certainty Force(int index, LocalDate day) =>
        worlds.Value.TrueForAll(world => IsInForceIn(world, index, day)) ? Certainty.Certainly
        : worlds.Value.Exists(world => IsInForceIn(world, index, day)) ? Certainty.Possibly
        : Certainty.CertainlyNot;

    public StarRating? Stars(LocalDate day)
    {
        var certain = Enumerable.Range(0, all.Count).Where(index => Force(index, day) == Certainty.Certainly).ToArray();
        var stars = certain.Length > 0
            ? certain.Select(index => all[index].Stars).Where(rating => rating is not null)
            : Enumerable.Range(0, all.Count)
                .Where(index => Force(index, day) != Certainty.CertainlyNot)
                .Select(index => all[index].Stars);
        return IsCertified(day) && stars.Distinct().ToArray() is [var only] ? only : null;
    }

    /// <summary>The certificates that may have replaced one by a day: in every world those issued first after it.</summary>
    public IReadOnlyList<int[]> Replacements(int index, LocalDate day) =>
        [.. worlds.Value.Select(world => FirstAfter(world, world[index].Issue, day))];

    private static int[] FirstAfter(Choice[] world, LocalDate issue, LocalDate day)
    {
        var later = Enumerable.Range(0, world.Length).Where(other => world[other].Issue > issue && world[other].Issue <= day).ToArray();
        return [.. later.Where(other => world[other].Issue == later.Min(first => world[first].Issue))];
    }

    private bool IsInForceIn(Choice[] world, int index, LocalDate day) =>
        StatusIn(world, index, day) is CertificateStatus.Valid or CertificateStatus.Extended;

    private CertificateStatus StatusIn(Choice[] world, int index, LocalDate day)
    {
        var own = world[index];
        if (day < own.Issue)
        {
            return CertificateStatus.NotYetValid;
        }

        if (own.Revocation <= day)
        {
            return CertificateStatus.Revoked;
        }

        var last = own.Issue.PlusMonths(36).PlusDays(all[index].LastValidDay == LastValidDay.Anniversary ? 0 : -1);
        var end = last;
        while (all[index].Extension is { } extension && end != last.PlusDays(180) && !(end >= extension.LastDay))
        {
            end = end.PlusDays(1);
        }

        return world.Any(other => other.Issue > own.Issue && other.Issue <= day && other.Issue <= end) ? CertificateStatus.Superseded
            : day > end ? CertificateStatus.Expired
            : day > last ? CertificateStatus.Extended
            : CertificateStatus.Valid;
    }

    private Choice[] Choices(CertificateFacts facts) =>
    [
        .. candidates.Where(day => !(day < facts.Issue.Earliest) && !(day > facts.Issue.Latest)).SelectMany(issue =>
            facts.Revocation is not { } revocation
                ? [new Choice(issue, null)]
                : candidates
                    .Where(day => day > issue && !(day < revocation.Earliest) && !(day > revocation.Latest))
                    .Select(day => new Choice(issue, day))),
    ];

    private static List<Choice[]> Combine(Choice[][] choices)
    {
        IEnumerable<Choice[]> worlds = [[]];
        foreach (var own in choices)
        {
            worlds = worlds.SelectMany(world => own.Select(choice => (Choice[])[.. world, choice]));
        }

        return [.. worlds];
    }

    private static SortedSet<LocalDate> Interesting(IReadOnlyList<CertificateFacts> all)
    {
        var bounds = all
            .SelectMany(facts => new[] { facts.Issue.Earliest, facts.Issue.Latest, facts.Revocation?.Earliest, facts.Revocation?.Latest, facts.Extension?.LastDay })
            .OfType<LocalDate>()
            .DefaultIfEmpty(new LocalDate(2022, 1, 1))
            .ToArray();
        int[] extensions = all.Any(facts => facts.Extension is not null) ? [0, 180, -180] : [0];
        var days = new SortedSet<LocalDate>();
        foreach (var centre in extensions.SelectMany(extension => Around(bounds, extension)))
        {
            days.UnionWith(Enumerable.Range(-2, 5).Select(offset => centre.PlusDays(offset)));
        }

        return days;
    }

    private static IEnumerable<LocalDate> Around(LocalDate[] bounds, int extension) =>
        bounds.SelectMany(bound => new[] { -36, 0, 36 }.Select(months => bound.PlusMonths(months).PlusDays(extension)));

    // What is not bounded can lie beyond all days asked, one such day after another.
    private static LocalDate[] FarBefore(LocalDate day) => [day.PlusYears(-20), day.PlusDays(-2), day.PlusDays(-1)];

    private static LocalDate[] FarAfter(LocalDate day) => [day.PlusDays(1), day.PlusDays(2), day.PlusYears(20)];

    private static CertificateStatus? Only(IEnumerable<CertificateStatus> statuses) =>
        statuses.Distinct().Take(2).ToArray() is [var only] ? only : null;
}
