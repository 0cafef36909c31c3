using System.Globalization;
using Ocop.Domain;
using Ocop.Domain.Certification;
using Ocop.Domain.Refusals;

namespace Ocop.Storage.Statements;

/// <summary>Finds rows whose statements the law rules out, or that contradict another row on the same certificate.</summary>
internal static class StatementCheck
{
    /// <summary>The fault of a row whose statements the domain does not accept; null where it accepts them.</summary>
    public static RuledOut? Find(Result<CertificateFacts> concluded, StatedRow row) =>
        concluded.Refusal is not { } refusal ? null : refusal switch
        {
            StarsNotCertifiable => Fault(row, StatedFact.Stars, refusal),
            _ when row.RecognisedDate is not null => Fault(row, StatedFact.Date, refusal),
            _ => Fault(row, StatedFact.Year, refusal),
        };

    /// <summary>The faults of rows of one certificate or dossier that state different things, the later of two rows first.</summary>
    /// <param name="rows">The rows, in their order.</param>
    /// <param name="facts">The facts of which they must state one thing.</param>
    public static IEnumerable<Contradicted> FindContradictions(IReadOnlyList<StatedRow> rows, IReadOnlyList<StatedFact> facts) =>
        rows.Count < 2 ? [] : facts.SelectMany(fact => FindContradictions(rows, fact));

    /// <summary>What a row states of a fact, as text; null where it states nothing.</summary>
    public static string? TextOf(StatedRow row, StatedFact fact) => fact switch
    {
        StatedFact.Stars => row.Stars?.ToString(CultureInfo.InvariantCulture),
        StatedFact.Date => row.RecognisedDate?.ToString(),
        StatedFact.Year => row.RecognisedYear?.ToString(CultureInfo.InvariantCulture),
        StatedFact.Score => row.Score?.ToString("0.####", CultureInfo.InvariantCulture),
        StatedFact.Group => row.ProductGroup,
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No such fact."),
    };

    private static IEnumerable<Contradicted> FindContradictions(IReadOnlyList<StatedRow> rows, StatedFact fact)
    {
        var stated = rows.Select(row => (Row: row, Text: TextOf(row, fact))).Where(one => one.Text is not null).ToList();
        var others = stated.FindAll(one => one.Text != stated[0].Text);
        if (others.Count == 0)
            yield break;
        foreach (var one in others)
            yield return new Contradicted(one.Row, fact, one.Text!, stated[0].Row, stated[0].Text!);
        foreach (var one in stated.Where(one => one.Text == stated[0].Text))
            yield return new Contradicted(one.Row, fact, one.Text!, others[0].Row, others[0].Text!);
    }

    private static RuledOut Fault(StatedRow row, StatedFact fact, Refusal refusal) => new(row, fact, TextOf(row, fact), refusal);
}
