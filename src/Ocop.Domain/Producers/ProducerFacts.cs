using System.Text.Json.Serialization;
using Ocop.Domain.Codes;
using Ocop.Domain.Places;

namespace Ocop.Domain.Producers;

/// <summary>What is known of a producer; null for what is not.</summary>
/// <param name="Name">The name as printed.</param>
public sealed record ProducerFacts(string Name)
{
    /// <summary>What the producer is, as printed, such as "Hợp tác xã"; null where only the name says it.</summary>
    public string? KindAsPrinted { get; init; }

    /// <summary>The place as printed.</summary>
    public PrintedPlace? Place { get; init; }

    /// <summary>The tax code of the organisation; never the identity number of a person, which <see cref="Codes.TaxCode"/> does not take.</summary>
    public TaxCode? TaxCode { get; init; }

    /// <summary>The share of the capital that local people hold; for companies.</summary>
    public LocalCapitalShare? LocalCapital { get; init; }

    /// <summary>The latest yearly rating; for cooperatives.</summary>
    public CooperativeRating? Rating { get; init; }

    /// <summary>The size; for enterprises.</summary>
    public EnterpriseSize? Size { get; init; }

    /// <summary>Whether criterion 3.2 gives its point: the legal representative is a woman, of an ethnic minority, or disabled.</summary>
    /// <remarks>
    /// One answer for all three, on purpose: which of them holds is special-category personal data that scoring does not
    /// need, so this model has no place for it. Even the answer is personal: it stands in neither JSON nor text of these
    /// facts; keep it with the dossier.
    /// </remarks>
    [JsonIgnore]
    public bool? RepresentativeEarnsPoint { get; init; }

    /// <summary>The name as printed, and nothing personal.</summary>
    public override string ToString() => Name;
}
