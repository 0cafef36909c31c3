using Ocop.Domain.Codes;
using Ocop.Storage.Conversions;
using Ocop.Storage.Opening;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Withdrawals;

/// <summary>Refuses withdrawals that make no sense, in words for the person who asked.</summary>
internal sealed class WithdrawalCheck(OcopContext context)
{
    /// <summary>Looks whether the record is there.</summary>
    /// <exception cref="RegistryException">It is not; the message says whether it ever was.</exception>
    public void RequireRecord(RegistryCode code)
    {
        if (Find(code) is { } withdrawal)
        {
            throw Refuse(
                RegistryFault.NoSuchRecord,
                $"{code} was withdrawn already, at {IsoInstant.ToText(withdrawal.At)} by revision {withdrawal.Revision}; nothing is left to withdraw.");
        }
        if (!IsRecorded(code))
            throw Refuse(RegistryFault.NoSuchRecord, $"No {NameOf(code)} of code {code} is recorded; look at the code.");
    }

    /// <summary>The record that is to stand for one: the one named, or what stands for that one since it was withdrawn itself.</summary>
    /// <exception cref="RegistryException">There is none, or it is of another kind or the record itself.</exception>
    public string? FindReplacement(WithdrawalRequest request)
    {
        if (request.ReplacedBy is not { } named)
            return null;
        if (named.Kind != request.Code.Kind)
            throw Refuse(RegistryFault.NoSuchRecord, $"{named} is a {NameOf(named)}, but {request.Code} is a {NameOf(request.Code)}: only its like replaces a record.");
        var replacement = named;
        while (Find(replacement) is { } withdrawal)
        {
            replacement = withdrawal.ReplacedBy is { } next
                ? RegistryCode.Parse(next)
                : throw Refuse(RegistryFault.NoSuchRecord, $"{named} cannot replace {request.Code}: {replacement} was withdrawn itself, and nothing stands for it.");
        }
        if (replacement == request.Code)
            throw Refuse(RegistryFault.NoSuchRecord, $"{named} cannot replace {request.Code}: no record stands for itself.");
        return IsRecorded(replacement)
            ? replacement.Text
            : throw Refuse(RegistryFault.NoSuchRecord, $"No {NameOf(named)} of code {replacement} is recorded to replace {request.Code}; look at the code.");
    }

    private Withdrawal? Find(RegistryCode code) => context.Withdrawals.Find(WithdrawalRequest.KindOf(code), code.Text)?.ToWithdrawal();

    private bool IsRecorded(RegistryCode code) => WithdrawalRequest.KindOf(code) switch
    {
        RecordKind.Product => context.Products.Any(row => row.Code == code.Text),
        RecordKind.Producer => context.Producers.Any(row => row.Code == code.Text),
        RecordKind.Certificate => context.Certificates.Any(row => row.Code == code.Text),
        RecordKind.Dossier => context.Dossiers.Any(row => row.Code == code.Text),
        _ => context.Programmes.Any(row => row.Code == code.Text),
    };

    private static string NameOf(RegistryCode code) => code.Kind switch
    {
        CodeKind.Product => "product",
        CodeKind.Producer => "producer",
        CodeKind.Certificate => "certificate",
        CodeKind.Dossier => "dossier",
        _ => "programme",
    };

    private static RegistryException Refuse(RegistryFault fault, string message) => new(fault, message);
}
