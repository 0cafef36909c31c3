using Ocop.Domain.Text;

namespace Ocop.Domain.Producers;

/// <summary>Takes a printed name of a producer apart: form, title, own name, and the company that a branch belongs to.</summary>
internal static class ProducerNameReader
{
    // A works of a branch of a company has two; reading ever deeper would take a name of many openings time without bound.
    private const int MostParents = 3;

    private static readonly (string[] Words, LegalForm Form)[] Openings = Split(LegalFormWords.Openings);
    private static readonly (string[] Words, LegalForm Form)[] Endings = Split(LegalFormWords.Endings);

    /// <summary>The name of a normalised text; beyond the most parents, what follows stays in the own name.</summary>
    public static ProducerName Read(string printed) => Read(printed, MostParents);

    private static ProducerName Read(string printed, int parents)
    {
        var words = PrintedWord.In(printed).SelectMany(Expand).ToArray();
        var opening = Openings.FirstOrDefault(candidate => Matches(words, candidate.Words), ([], LegalForm.Unstated));
        var rest = words[opening.Words.Length..];
        return opening.Form switch
        {
            LegalForm.Branch or LegalForm.PlaceOfBusiness or LegalForm.Factory when parents > 0 =>
                OfPart(printed, opening.Form, rest, parents),
            LegalForm.Branch or LegalForm.PlaceOfBusiness or LegalForm.Factory => new(printed, opening.Form, Join(rest), null),
            LegalForm.Unstated => WithoutForm(printed, rest),
            LegalForm.BusinessHousehold or LegalForm.ProductionHousehold => new(printed, opening.Form, Join(WithoutTitle(rest)), null),
            _ => new(printed, opening.Form, Join(rest), null),
        };
    }

    // The company begins at a place among the words; without a form of its own it is none, and the words are a name.
    private static ProducerName OfPart(string printed, LegalForm form, NameWord[] rest, int parents)
    {
        var place = form == LegalForm.Factory ? PlaceOfCompany(rest) : 0;
        var company = place < rest.Length ? Read(printed[rest[place].Start..], parents - 1) : null;
        if (company is null or { Form: LegalForm.Unstated or LegalForm.Person })
        {
            return new(printed, form, Join(rest), null);
        }

        var own = Join(rest[..Math.Max(0, place - 1)]);
        return new(printed, form, own.Length > 0 ? own : company.OwnWords, company);
    }

    private static int PlaceOfCompany(NameWord[] words) =>
        Array.FindIndex(words, word => word.Folded == LegalFormWords.BelongsTo) is >= 0 and var place ? place + 1 : words.Length;

    private static ProducerName WithoutForm(string printed, NameWord[] words)
    {
        var ending = Endings.FirstOrDefault(candidate => words.Length >= candidate.Words.Length && Matches(words[^candidate.Words.Length..], candidate.Words), ([], LegalForm.Unstated));
        var own = WithoutTitle(words);
        return ending.Form != LegalForm.Unstated
            ? new(printed, ending.Form, Join(words[..^ending.Words.Length]), null)
            : new(printed, own.Length < words.Length ? LegalForm.Person : LegalForm.Unstated, Join(own), null);
    }

    private static NameWord[] WithoutTitle(NameWord[] words) =>
        words.Length > 1 && LegalFormWords.Titles.Contains(words[0].Exact) ? words[1..] : words;

    private static bool Matches(NameWord[] words, string[] opening) =>
        words.Length >= opening.Length && opening.Index().All(word => words[word.Index].Folded == word.Item);

    private static string Join(NameWord[] words) => string.Join(' ', words.Select(word => word.Exact));

    private static IEnumerable<NameWord> Expand(PrintedWord word) =>
        (LegalFormWords.Expansions.GetValueOrDefault(word.Folded) ?? [VietnameseText.ExactKey(word.Printed)])
            .Select(exact => new NameWord(VietnameseText.Fold(exact), exact, word.Start));

    // The longest first, so that the first that matches is the one that counts.
    private static (string[] Words, LegalForm Form)[] Split((string Words, LegalForm Form)[] forms) =>
        [.. forms.OrderByDescending(form => form.Words.Length).Select(form => (form.Words.Split(' '), form.Form))];

    private readonly record struct NameWord(string Folded, string Exact, int Start);
}
