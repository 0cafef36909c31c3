using Ocop.Domain.Text;

namespace Ocop.Domain.Producers;

/// <summary>A producer's name with its legal form apart, to recognise one producer under several spellings.</summary>
/// <remarks>
/// For verification and for proposals to people only. Identity is the printed name: that two spellings mean one producer
/// is a guess, however good.
/// </remarks>
public sealed record ProducerName
{
    internal ProducerName(string printed, LegalForm form, string ownWords, ProducerName? parent) =>
        (Printed, Form, OwnWords, OwnName, Parent) = (printed, form, ownWords, VietnameseText.Fold(ownWords), parent);

    /// <summary>The name as printed, normalised.</summary>
    public string Printed { get; }

    /// <summary>The legal form the name begins with, or, as in "Co., Ltd", ends with.</summary>
    public LegalForm Form { get; }

    /// <summary>
    /// The rest of the name, folded, with shortened words written out and without "và"; a branch without a name of its own
    /// has its company's.
    /// </summary>
    public string OwnName { get; }

    /// <summary>The words of <see cref="OwnName"/> with their accents; shortened words are written out with theirs.</summary>
    internal string OwnWords { get; }

    /// <summary>The company whose branch, place of business or works the name names; null for any other name.</summary>
    /// <remarks>A name has at most three companies above it, each in the one below; what is printed beyond stays in the own name.</remarks>
    public ProducerName? Parent { get; }

    /// <summary>The form of the producer in law: the company's where a branch or works is named.</summary>
    public LegalForm FormInLaw => Parent?.FormInLaw ?? Form;

    /// <summary>The key that spellings of one name in one form share.</summary>
    public string Key => $"{Form}:{OwnName}";

    /// <summary>The key that spellings of one name in one form share while accents still count: only the form may be shortened otherwise.</summary>
    public string ExactKey => Parent is null ? $"{Form}:{OwnWords}" : $"{Form}:{OwnWords}:{Parent.ExactKey}";

    /// <summary>Takes a printed name apart.</summary>
    /// <param name="printed">The name as printed.</param>
    /// <returns>The name; its own name is empty where nothing but a form is printed.</returns>
    public static ProducerName Parse(string printed) => ProducerNameReader.Read(VietnameseText.Normalize(Guard.NotNull(printed)));

    /// <summary>Whether both names may mean one producer: equal own names, and forms that do not exclude each other.</summary>
    /// <remarks>
    /// A form left unstated excludes none; "Công ty" alone may be any company or a private enterprise. A branch is told
    /// apart from its company.
    /// </remarks>
    /// <param name="other">Another name.</param>
    /// <returns>Whether nothing in the names tells the producers apart.</returns>
    public bool MayBeSameAs(ProducerName other)
    {
        Guard.NotNull(other);
        return OwnName.Length > 0
            && OwnName == other.OwnName
            && (Admits(Form, other.Form) || Admits(other.Form, Form))
            && (Parent is null || other.Parent is null || Parent.MayBeSameAs(other.Parent));
    }

    /// <summary>Whether a typed name may be the recorded one: nothing tells the producers apart, and accents are at most left out.</summary>
    /// <remarks>Of legal forms only the form counts, however it is written; see <see cref="VietnameseText.LeavesOutOnlyAccents"/>.</remarks>
    /// <param name="recorded">The name as it is recorded.</param>
    /// <returns>Whether it may be typed for that name; false where an accent contradicts it.</returns>
    public bool MayBeTypedFor(ProducerName recorded) =>
        MayBeSameAs(recorded)
        && VietnameseText.LeavesOutOnlyAccents(OwnWords, recorded.OwnWords)
        && (Parent is null || recorded.Parent is null || Parent.MayBeTypedFor(recorded.Parent));

    private static bool Admits(LegalForm stated, LegalForm other) => stated switch
    {
        LegalForm.Unstated => true,
        LegalForm.Company => other is LegalForm.LimitedCompany or LegalForm.JointStockCompany or LegalForm.PrivateEnterprise
            or LegalForm.Partnership or LegalForm.Company,
        _ => stated == other,
    };
}
