using Microsoft.EntityFrameworkCore;
using Ocop.Domain.Codes;
using Ocop.Domain.Producers;
using Ocop.Storage.Producers;
using Ocop.Storage.Writing;

namespace Ocop.Storage.Statements;

/// <summary>Finds the producers that rows name: by the code of the printed name and province, else by the name with its form apart.</summary>
/// <remarks>
/// "HTX Hòa Tân" is the "Hợp tác xã Hoà Tân" of the same province where the registry has exactly one such producer already; two
/// spellings within one file are two producers, so that codes do not depend on the order of rows. Another form, other accents or
/// another province make another producer: whether it is the same one is for people to say.
/// </remarks>
internal sealed class ProducerMatcher
{
    private readonly BulkWrite write;
    private readonly Dictionary<string, ProducerName> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Held<ProducerRow>> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Held<ProducerRow>>> families = new(StringComparer.Ordinal);

    /// <summary>Reads the producers that have the own name of one that rows name.</summary>
    public ProducerMatcher(BulkWrite write, IReadOnlyList<StatedRow> rows)
    {
        this.write = write;
        var named = rows.Where(row => row.ProducerName is not null).ToList();
        var ownNames = named.Select(row => NameOf(row.ProducerName!).OwnName).Where(name => name.Length > 0);
        foreach (var producer in write.Context.Producers.AsNoTracking().FindAmong(ownNames, piece => row => piece.Contains(row.OwnName!)))
            Hold(Held<ProducerRow>.Of(producer));
        var missing = named.Select(CodeOf).Where(code => !byCode.ContainsKey(code));
        foreach (var producer in write.Context.Producers.AsNoTracking().FindAmong(missing, piece => row => piece.Contains(row.Code)))
            Hold(Held<ProducerRow>.Of(producer));
    }

    /// <summary>All producers that are held, recorded or new.</summary>
    public IReadOnlyCollection<Held<ProducerRow>> All => byCode.Values;

    /// <summary>The producers whose names are those of another, forms and accents apart; itself among them.</summary>
    public IReadOnlyList<Held<ProducerRow>> FamilyOf(ProducerRow producer) => families.GetValueOrDefault(NameOf(producer.Name).OwnName, []);

    /// <summary>The producer of a row; null where it names none. What is found nowhere is made, and written once a row states it.</summary>
    public Held<ProducerRow>? Match(StatedRow row)
    {
        if (row.ProducerName is null)
            return null;
        if (byCode.TryGetValue(CodeOf(row), out var known))
            return known;
        return FindByName(row) ?? Make(row);
    }

    /// <summary>A printed name taken apart.</summary>
    public ProducerName NameOf(string printed)
    {
        if (!names.TryGetValue(printed, out var name))
            names.Add(printed, name = ProducerName.Parse(printed));
        return name;
    }

    private static string CodeOf(StatedRow row) => RegistryCode.ForProducer(row.ProducerName!, row.Place.Province).Text;

    private Held<ProducerRow>? FindByName(StatedRow row)
    {
        var name = NameOf(row.ProducerName!);
        var province = row.Place.ProvinceKey;
        return families.GetValueOrDefault(name.OwnName, []).FindAll(held =>
            held.Recorded is not null && name.OwnName.Length > 0 && NameOf(held.Row.Name).ExactKey == name.ExactKey && ProvinceKeyOf(held.Row) == province) is [var only] ? only : null;
    }

    // A producer's province is printed in its code for ever, and kept as it was first printed.
    private static string ProvinceKeyOf(ProducerRow producer) => new Domain.Places.PrintedPlace(null, null, producer.Province).ProvinceKey;

    private Held<ProducerRow> Make(StatedRow row)
    {
        var producer = Held<ProducerRow>.Make(new ProducerRow
        {
            Id = write.NextIdentity<ProducerRow>(),
            Code = CodeOf(row),
            Name = row.ProducerName!,
            NameSort = "",
            NameWords = "",
            Province = row.Place.Province,
        });
        Hold(producer);
        return producer;
    }

    private void Hold(Held<ProducerRow> producer)
    {
        byCode.Add(producer.Row.Code, producer);
        var name = NameOf(producer.Row.Name).OwnName;
        if (!families.TryGetValue(name, out var family))
            families.Add(name, family = []);
        family.Add(producer);
    }
}
