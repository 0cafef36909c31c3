using Ocop.Domain.Codes;
using Ocop.Storage.Revisions;

namespace Ocop.Storage.Withdrawals;

/// <summary>Which record is to be withdrawn, and why.</summary>
/// <param name="Code">The record's code, which also says its kind.</param>
/// <param name="Reason">Why.</param>
/// <param name="ReplacedBy">The code of the record of the same kind that stands for it; null where none does.</param>
public sealed record WithdrawalRequest(RegistryCode Code, WithdrawalReason Reason, RegistryCode? ReplacedBy = null)
{
    /// <summary>The kind of the record as the change log has it.</summary>
    public RecordKind RecordKind => KindOf(Code);

    /// <summary>The kind of record that a code names, as the change log has it.</summary>
    public static RecordKind KindOf(RegistryCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return code.Kind switch
        {
            CodeKind.Product => RecordKind.Product,
            CodeKind.Producer => RecordKind.Producer,
            CodeKind.Certificate => RecordKind.Certificate,
            CodeKind.Dossier => RecordKind.Dossier,
            CodeKind.Programme => RecordKind.Programme,
            _ => throw new InvalidOperationException($"No record is of the kind {code.Kind}."),
        };
    }
}
