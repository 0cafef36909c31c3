using System.Text;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>Compound files, which are never read: workbooks with a password are packed into one, and those of Excel 97 to 2003 are one.</summary>
internal static class CompoundFile
{
    private const int Block = 64 << 10;

    // The stream of a compound file that holds an encrypted package; its directory names it in UTF-16.
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Refuses a compound file with what it is; any other file passes.</summary>
    /// <exception cref="UnreadableListException">The file is a compound file.</exception>
    public static void Refuse(Stream stream, string path)
    {
        if (FileMark.IsCompound(stream))
        {
            throw HoldsEncrypted(stream)
                ? new UnreadableListException(ListFault.PasswordProtected, path, "the workbook is protected by a password; save it without one")
                : new UnreadableListException(ListFault.NotAWorkbook, path, "the file is no .xlsx workbook but an older document; save it as .xlsx or CSV");
        }
    }

    private static bool HoldsEncrypted(Stream stream)
    {
        var bytes = new byte[Block + Encrypted.Length];
        var kept = 0;
        for (int read; (read = stream.Read(bytes, kept, Block)) > 0;)
        {
            var filled = bytes.AsSpan(0, kept + read);
            if (filled.IndexOf(Encrypted) >= 0)
            {
                return true;
            }

            kept = Math.Min(Encrypted.Length, filled.Length);
            filled[^kept..].CopyTo(bytes);
        }

        return false;
    }
}
