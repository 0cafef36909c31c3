using System.Text.Json;

namespace Ocop.Storage.Exporting;

/// <summary>The keys that every document begins with.</summary>
internal static class DocumentKeys
{
    /// <summary>The kind of the record.</summary>
    public static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");

    /// <summary>The record's code.</summary>
    public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");

    /// <summary>What stays of a record that was withdrawn.</summary>
    public static readonly JsonEncodedText Withdrawn = JsonEncodedText.Encode("withdrawn");

    /// <summary>When it was withdrawn.</summary>
    public static readonly JsonEncodedText At = JsonEncodedText.Encode("at");

    /// <summary>The revision that withdrew it.</summary>
    public static readonly JsonEncodedText Revision = JsonEncodedText.Encode("revision");

    /// <summary>Why it was withdrawn.</summary>
    public static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");

    /// <summary>The code of the record that stands for it.</summary>
    public static readonly JsonEncodedText ReplacedBy = JsonEncodedText.Encode("replacedBy");

    /// <summary>Whether a key is one of these.</summary>
    public static bool IsHead(string key) => key == Type.Value || key == Code.Value;
}
