namespace Ocop.Domain.Law;

/// <summary>A place in the law: an instrument and the article or annex in it.</summary>
/// <remarks>Two citations are equal when instrument and provision are.</remarks>
/// <param name="Instrument">The instrument.</param>
/// <param name="Provision">The article, annex or form as cited, such as "article 4.3" or "annex II".</param>
public sealed record Citation(LegalInstrument Instrument, string Provision)
{
    /// <summary>The instrument.</summary>
    public LegalInstrument Instrument { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Instrument);

    /// <summary>The article, annex or form as cited, such as "article 4.3" or "annex II".</summary>
    public string Provision { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Provision);

    /// <summary>The citation in words, such as "Decision 26/2026/QĐ-TTg, article 4.3".</summary>
    public override string ToString() => $"Decision {Instrument.Number}, {Provision}";
}
