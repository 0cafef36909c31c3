using System.Text.Json;

namespace Ocop.Storage.Exporting;

/// <summary>The keys that every document begins with.</summary>
internal static class DocumentKeys
{
    /// <summary>The kind of the record.</summary>
    public static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");

    /// <summary>The record's code.</summary>
    public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
}
