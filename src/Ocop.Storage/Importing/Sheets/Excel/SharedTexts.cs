using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Spreadsheet = DocumentFormat.OpenXml.Spreadsheet;

namespace Ocop.Storage.Importing.Sheets.Excel;

/// <summary>The texts that the cells of a workbook refer to by their place; held while it is read, and bounded.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> texts = [];

    private SharedTexts()
    {
    }

    /// <summary>Reads the texts of a workbook.</summary>
    /// <exception cref="UnreadableListException">They cannot be read, or pass the limits.</exception>
    public static SharedTexts Read(WorkbookPart workbook, string path)
    {
        var shared = new SharedTexts();
        if (workbook.SharedStringTablePart is not { } part)
        {
            return shared;
        }

        using var reader = PartReader.Open(part, path);
        var characters = 0L;
        while (reader.Read())
        {
            if (reader.Begins<Spreadsheet.SharedStringItem>())
            {
                var text = ReadText<Spreadsheet.SharedStringItem>(reader);
                characters += text.Length;
                shared.texts.Add(text);
                RequireBounds(shared.texts.Count, characters, path);
            }
        }

        return shared;
    }

    /// <summary>The text at a place; null where there is none.</summary>
    public string? Find(int place) => place >= 0 && place < texts.Count ? texts[place] : null;

    /// <summary>The runs of a rich text put together, without the reading aids that East Asian files hold beside them.</summary>
    /// <typeparam name="TText">The element that holds the runs, at whose beginning the reader stands; it is read to its end.</typeparam>
    public static string ReadText<TText>(PartReader reader)
        where TText : DocumentFormat.OpenXml.OpenXmlElement
    {
        var text = new StringBuilder();
        var isAid = false;
        while (reader.Read() && !(reader.Is<TText>() && !reader.IsStart))
        {
            if (reader.Is<Spreadsheet.PhoneticRun>())
            {
                isAid = reader.IsStart;
            }
            else if (!isAid && reader.Begins<Spreadsheet.Text>())
            {
                text.Append(reader.Text());
            }
        }

        return EscapedText.Decode(text.ToString());
    }

    private static void RequireBounds(int count, long characters, string path)
    {
        if (count > ListLimits.SharedTexts || characters > ListLimits.SharedCharacters)
        {
            throw new UnreadableListException(
                ListFault.TooLarge, path,
                $"the workbook has more than {ListLimits.SharedTexts} texts or {ListLimits.SharedCharacters} characters in them");
        }
    }
}
