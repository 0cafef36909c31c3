using System.Text.Json;
using Ocop.Storage.Conversions;
using Ocop.Storage.Exporting.Shapes;
using Ocop.Storage.Revisions;
using Ocop.Storage.Withdrawals;

namespace Ocop.Storage.Exporting;

/// <summary>The document of a record that was withdrawn: its kind, its code and that it is gone.</summary>
internal static class Tombstone
{
    /// <summary>The document that stands in the place of the record's.</summary>
    public static RecordDocument Of(Withdrawal withdrawal)
    {
        var buffer = new DocumentBuffer();
        var json = buffer.Json;
        json.WriteStartObject();
        json.WriteString(DocumentKeys.Type, RecordShapes.Of(withdrawal.RecordKind).Type);
        json.WriteString(DocumentKeys.Code, withdrawal.RecordCode);
        json.WriteStartObject(DocumentKeys.Withdrawn);
        json.WriteString(DocumentKeys.At, IsoInstant.ToText(withdrawal.At));
        json.WriteNumber(DocumentKeys.Revision, withdrawal.Revision);
        json.WriteString(DocumentKeys.Reason, EnumText<WithdrawalReason>.ToText(withdrawal.Reason));
        if (withdrawal.ReplacedBy is { } replacement)
            json.WriteString(DocumentKeys.ReplacedBy, replacement);
        json.WriteEndObject();
        json.WriteEndObject();
        return new RecordDocument(withdrawal.RecordKind, withdrawal.RecordCode, buffer.Written.ToArray());
    }

    /// <summary>The row of a record that was withdrawn.</summary>
    /// <exception cref="FormatException">A value is none of its kind.</exception>
    public static WithdrawalRow Read(RecordKind kind, string code, JsonElement withdrawn) => new()
    {
        RecordKind = kind,
        RecordCode = code,
        At = IsoInstant.FromText(withdrawn.GetProperty(DocumentKeys.At.Value).GetString()!),
        Revision = withdrawn.GetProperty(DocumentKeys.Revision.Value).GetInt64(),
        Reason = Enum.TryParse<WithdrawalReason>(withdrawn.GetProperty(DocumentKeys.Reason.Value).GetString(), out var reason) && Enum.IsDefined(reason)
            ? reason
            : throw new FormatException("the reason is not known"),
        ReplacedBy = withdrawn.TryGetProperty(DocumentKeys.ReplacedBy.Value, out var replacement) ? replacement.GetString() : null,
    };
}
