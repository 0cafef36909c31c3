using Ocop.Domain;
using Ocop.Domain.Dates;
using Ocop.Domain.Refusals;
using Ocop.Domain.Targets;
using Ocop.Storage.Conversions;
using Ocop.Storage.Opening;

namespace Ocop.Storage.Programmes;

/// <summary>Checks the programmes of a file against the domain and against one another, before anything is written.</summary>
internal sealed class ProgrammeCheck(string file)
{
    /// <summary>Refuses the first fault.</summary>
    /// <exception cref="RegistryException">There is one.</exception>
    public void Run(IReadOnlyList<ProgrammeStatements> programmes)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < programmes.Count; i++)
        {
            var place = $"$.programmes[{i}]";
            Check(place, programmes[i]);
            Require(codes.Add(programmes[i].Code.Text), place, "an earlier programme has the same place, period and decision");
        }
    }

    private void Check(string at, ProgrammeStatements programme)
    {
        Accept($"{at}.period", programme.Period.Conclude());
        Require(programme.Sources.Count > 0, $"{at}.sources", "no source is named");
        for (var i = 0; i < programme.Sources.Count; i++)
            CheckDate($"{at}.sources[{i}].date", programme.Sources[i].Date);
        CheckDate($"{at}.issued", programme.Issued);
        Require(ProgrammePlace.Of(programme).IsResolved, $"{at}.place", $"'{programme.Place}' lies in no province that is or was");
        for (var i = 0; i < programme.Targets.Count; i++)
            Check($"{at}.targets[{i}]", programme.Targets[i], programme);
        Require(
            programme.Targets.Select(target => target.Key).Distinct(StringComparer.Ordinal).Count() == programme.Targets.Count,
            $"{at}.targets",
            "two targets have one key");
        CheckParts(at, programme);
    }

    private void Check(string at, TargetStatements target, ProgrammeStatements programme)
    {
        Require(IsKey(target.Key), $"{at}.key", $"'{target.Key}' is no key: small letters, digits and hyphens");
        Require(
            target.StarsCounted.HasValue == target.Stars.HasValue
                && (target.StarsCounted != StarsCounted.OrPotential || target.Stars == StarRating.Maximum),
            $"{at}.stars",
            "stars and starsCounted stand together, and OR_POTENTIAL with 5 stars");
        var concluded = Accept(at, target.Conclude(programme.Place));
        for (var i = 0; i < target.Reported.Count; i++)
            Check($"{at}.reported[{i}]", target.Reported[i], concluded, programme.Sources.Count);
    }

    private void Check(string at, ResultStatements result, Target target, int sources)
    {
        Require(
            (result.Numerator is null) == (result.Denominator is null) && (result.Value is not null || result.Denominator is not null),
            at,
            "a figure is a value, or a numerator with its denominator");
        Require(result.Source >= 0 && result.Source < sources, $"{at}.source", $"there is no source {result.Source}");
        var figure = Accept(at, result.Conclude(target.Goal));
        Accept(at, target.Evaluate(new TargetFacts(figure), figure.Day));
    }

    private void CheckParts(string at, ProgrammeStatements programme)
    {
        foreach (var held in programme.Events)
            CheckDate($"{at}.events", held.HeldOn);
        foreach (var product in programme.Products.Where(product => product.Stars is not null))
            Accept($"{at}.products", StarRating.Create(product.Stars!.Value));
        var lines = ProgrammeWriter.PartsOf(programme).SelectMany(part => part.Places.Concat(part.Items));
        Require(lines.All(TextLines.IsLine), at, "an item of a list is empty or has a line break");
    }

    private void CheckDate(string at, string? date)
    {
        if (date is not null)
            Accept(at, StatedDate.Read(date));
    }

    private T Accept<T>(string at, Result<T> result)
        where T : notnull => result.TryGetValue(out var value, out var refusal) ? value : throw Refuse(at, refusal);

    private RegistryException Refuse(string at, Refusal refusal) => ProgrammeFault.At(file, at, refusal.Message);

    private void Require(bool holds, string at, string otherwise)
    {
        if (!holds)
            throw ProgrammeFault.At(file, at, otherwise);
    }

    private static bool IsKey(string key) =>
        key.Length > 0 && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
