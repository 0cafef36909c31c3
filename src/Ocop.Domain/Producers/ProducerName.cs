using Ocop.Domain.Text;

namespace Ocop.Domain.Producers;

/// <summary>A producer's name with its legal form apart, to recognise one producer under several spellings.</summary>
/// <remarks>
/// For verification and for proposals to people only. Identity is the printed name: that two spellings mean one producer
/// is a guess, however good.
/// </remarks>
public sealed record ProducerName
{
    private ProducerName(string printed, LegalForm form, string ownName) =>
        (Printed, Form, OwnName) = (printed, form, ownName);

    /// <summary>The name as printed, normalised.</summary>
    public string Printed { get; }

    /// <summary>The legal form the name begins with.</summary>
    public LegalForm Form { get; }

    /// <summary>The rest of the name, folded, with shortened words written out and without "và".</summary>
    public string OwnName { get; }

    /// <summary>The key that spellings of one name in one form share.</summary>
    public string Key => $"{Form}:{OwnName}";

    /// <summary>Takes a printed name apart.</summary>
    /// <param name="printed">The name as printed.</param>
    /// <returns>The name; its own name is empty where nothing but a form is printed.</returns>
    public static ProducerName Parse(string printed)
    {
        var normal = VietnameseText.Normalize(Guard.NotNull(printed));
        var words = string.Join(' ', VietnameseText.Fold(normal).Split(' ').SelectMany(Expand));
        var opening = LegalFormWords.Openings
            .Where(candidate => StartsWith(words, candidate.Words))
            .OrderByDescending(candidate => candidate.Words.Length)
            .FirstOrDefault((Words: "", Form: LegalForm.Unstated));
        return new ProducerName(normal, opening.Form, words[opening.Words.Length..].TrimStart());
    }

    /// <summary>Whether both names may mean one producer: equal own names, and forms that do not exclude each other.</summary>
    /// <remarks>A form left unstated excludes none; "Công ty" alone may be a limited, joint-stock or private one.</remarks>
    /// <param name="other">Another name.</param>
    /// <returns>Whether nothing in the names tells the producers apart.</returns>
    public bool MayBeSameAs(ProducerName other)
    {
        Guard.NotNull(other);
        return OwnName.Length > 0 && OwnName == other.OwnName && (Admits(Form, other.Form) || Admits(other.Form, Form));
    }

    private static bool Admits(LegalForm stated, LegalForm other) => stated switch
    {
        LegalForm.Unstated => true,
        LegalForm.Company => other is LegalForm.LimitedCompany or LegalForm.JointStockCompany or LegalForm.PrivateEnterprise
            or LegalForm.Company,
        _ => stated == other,
    };

    private static string[] Expand(string word) => LegalFormWords.Expansions.GetValueOrDefault(word) ?? [word];

    private static bool StartsWith(string words, string opening) =>
        words.StartsWith(opening, StringComparison.Ordinal)
        && (words.Length == opening.Length || words[opening.Length] == ' ');
}
