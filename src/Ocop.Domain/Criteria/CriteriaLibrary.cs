using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Ocop.Domain.Classification;
using Ocop.Domain.Law;

namespace Ocop.Domain.Criteria;

/// <summary>The criteria that this package brings along: those of 26/2026/QĐ-TTg, each set read when first asked for.</summary>
internal static class CriteriaLibrary
{
    /// <summary>The embedded file's name.</summary>
    public const string FileOf2026 = "criteria-2026.txt";

    /// <summary>The embedded file's SHA-256, in lower-case hexadecimal.</summary>
    public const string Sha256Of2026 = "2e0623941fe4239a556ca8ef6fbd81bce8df6ee19a7d08d600760b0551bd0fad";

    private static readonly Lazy<CriteriaFile> Of2026 =
        new(() => new CriteriaFile(Text(Load(FileOf2026), Sha256Of2026), Edition.Of2026));

    private static readonly Lazy<CriteriaSet>[] SetsOf2026 =
        [.. ProductSet.All.Select(set => new Lazy<CriteriaSet>(() => Of2026.Value.Read(set.Number - ProductSet.First)))];

    /// <summary>The criteria of a product set; null where the edition's are not recorded.</summary>
    public static CriteriaSet? Find(Edition edition, ProductSet productSet) =>
        edition == Edition.Of2026 ? SetsOf2026[productSet.Number - ProductSet.First].Value : null;

    /// <summary>The bytes of an embedded file.</summary>
    public static byte[] Load(string file)
    {
        using var stream = typeof(CriteriaLibrary).Assembly.GetManifestResourceStream(file)
            ?? throw new UnreachableException($"The package lacks {file}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The text of bytes that have the stated checksum; other bytes were never tested and are not read.</summary>
    public static string Text(byte[] bytes, string sha256) =>
        Convert.ToHexStringLower(SHA256.HashData(bytes)) == sha256
            ? Encoding.UTF8.GetString(bytes)
            : throw new UnreachableException("The embedded criteria differ from those that were tested.");
}
