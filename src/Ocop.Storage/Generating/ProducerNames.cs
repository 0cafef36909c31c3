using System.Globalization;
using System.Text;
using Ocop.Storage.Generating.Words;

namespace Ocop.Storage.Generating;

/// <summary>Gives producers names that no other producer of the same printed province has.</summary>
/// <remarks>
/// Each province and form goes through all its names in an order of its own: nothing has to be remembered but how many were given.
/// When all are used up they begin anew with a number behind them.
/// </remarks>
internal sealed class ProducerNames(long seed)
{
    // Prime, and greater than any number of names, hence prime to it: a walk by this step meets each name once.
    private const long Step = 1_000_003;

    private readonly Dictionary<(string Province, ProducerForm Form), int> given = [];

    /// <summary>The next name.</summary>
    /// <param name="province">The province as printed.</param>
    /// <param name="form">The form of the producer.</param>
    public string Next(string province, ProducerForm form)
    {
        var number = given.GetValueOrDefault((province, form));
        given[(province, form)] = number + 1;
        var start = RandomStream.Of(seed, RandomPurpose.NameOrder, KeyOf(province, form)).Below(form.NameCount);
        var name = form.Name((int)((start + number * Step) % form.NameCount));
        var round = number / form.NameCount;
        return round == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} {round + 1}");
    }

    // FNV-1a, for a string's own hash differs from run to run.
    private static long KeyOf(string province, ProducerForm form)
    {
        var hash = 0xCBF2_9CE4_8422_2325;
        foreach (var octet in Encoding.UTF8.GetBytes($"{province}|{form.Printed}"))
            hash = (hash ^ octet) * 0x0000_0100_0000_01B3;
        return (long)hash;
    }
}
