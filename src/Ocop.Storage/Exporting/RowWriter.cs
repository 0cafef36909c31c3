using System.Text.Json;
using Ocop.Storage.Conversions;
using Ocop.Storage.Exporting.Shapes;
using Ocop.Storage.Reading;

namespace Ocop.Storage.Exporting;

/// <summary>Writes the members of an object from the current row; what has no value is left out.</summary>
internal static class RowWriter
{
    /// <summary>Writes the members.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="members">The members, whose expressions follow one another in the row.</param>
    /// <param name="rows">The row.</param>
    /// <param name="ordinal">The column of the first member.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<DocumentMember> members, Rows rows, int ordinal)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (!rows.IsNull(ordinal + i))
                Write(json, members[i], rows, ordinal + i);
        }
    }

    private static void Write(Utf8JsonWriter json, DocumentMember member, Rows rows, int ordinal)
    {
        switch (member.Form)
        {
            case MemberForm.Text:
                json.WriteString(member.Key, rows.GetString(ordinal));
                break;
            case MemberForm.Integer:
                json.WriteNumber(member.Key, rows.GetInt64(ordinal));
                break;
            case MemberForm.Real:
                json.WriteNumber(member.Key, rows.GetDouble(ordinal));
                break;
            case MemberForm.Decimal:
                json.WritePropertyName(member.Key);
                json.WriteRawValue(rows.GetString(ordinal), skipInputValidation: true);
                break;
            case MemberForm.Flag:
                WriteFlag(json, member.Key, rows.GetBoolean(ordinal));
                break;
            case MemberForm.Lines:
                WriteLines(json, member.Key, TextLines.FromText(rows.GetString(ordinal)));
                break;
            default:
                throw new InvalidOperationException($"No member of form {member.Form}.");
        }
    }

    private static void WriteFlag(Utf8JsonWriter json, JsonEncodedText key, bool value)
    {
        if (value)
            json.WriteBoolean(key, value);
    }

    private static void WriteLines(Utf8JsonWriter json, JsonEncodedText key, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
            return;
        json.WriteStartArray(key);
        foreach (var line in lines)
            json.WriteStringValue(line);
        json.WriteEndArray();
    }
}
