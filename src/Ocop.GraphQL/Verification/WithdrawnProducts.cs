using NodaTime.Text;
using Ocop.Domain.Codes;
using Ocop.GraphQL.Hosting;
using Ocop.Storage.Revisions;
using Ocop.Storage.Withdrawals;

namespace Ocop.GraphQL.Verification;

/// <summary>Says of codes that no product has why that is so: never given, or of a product that was withdrawn.</summary>
internal sealed class WithdrawnProducts(WithdrawalReader reader)
{
    /// <summary>What codes without a product are matched with: nothing, each for its reason.</summary>
    public IReadOnlyDictionary<string, ClaimMatch> Match(IReadOnlyCollection<RegistryCode> codes)
    {
        var withdrawn = reader.FindByCodes(RecordKind.Product, [.. codes.Select(code => code.Text).Distinct()]);
        return codes.Distinct().ToDictionary(
            code => code.Text,
            code => ClaimMatch.Unknown(withdrawn.TryGetValue(code.Text, out var withdrawal) ? ReasonOf(withdrawal) : $"No product of code {code} is recorded here."));
    }

    private string ReasonOf(Withdrawal withdrawal)
    {
        var day = LocalDatePattern.Iso.Format(CivilDate.Of(withdrawal.At));
        var standIn = reader.FindReplacement(withdrawal) is { } code ? $" {code} stands for it." : "";
        return $"The product of code {withdrawal.RecordCode} was withdrawn from this registry on {day}: {WordsOf(withdrawal.Reason)}.{standIn}";
    }

    private static string WordsOf(WithdrawalReason reason) => reason switch
    {
        WithdrawalReason.RecordedInError => "it was recorded in error",
        WithdrawalReason.Duplicate => "another record tells of the same product",
        WithdrawalReason.SourceWithdrawn => "its source was withdrawn by whoever published it",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
