using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Units;

/// <summary>The wordings of the headers of lists of units, folded; brackets, line breaks, case and accents do not count.</summary>
internal static partial class UnitHeadings
{
    private static readonly FrozenDictionary<string, UnitColumn> Columns = Index(
    [
        (UnitColumn.Code, "code|ma|ma so|ma xa|ma px|ma phuong xa|ma xa phuong|ma don vi|ma don vi hanh chinh|ma dvhc|ma dvhc cap xa|ma xa cu|ma dvhc cu"),
        (UnitColumn.Name, "name|ten|ten xa|phuong xa|xa phuong|ten xa phuong|ten phuong xa|xa phuong thi tran|xa phuong dac khu|ten don vi|ten don vi hanh chinh"
            + "|ten dvhc|don vi hanh chinh|ten dvhc cap xa|ten xa cu"),
        (UnitColumn.Kind, "kind|cap|loai|loai hinh|loai don vi|cap hanh chinh|loai don vi hanh chinh"),
        (UnitColumn.ProvinceCode, "province code|ma tinh|ma tp|ma tinh tp|ma tinh thanh pho|ma tinh thanh|ma dvhc cap tinh"),
        (UnitColumn.Province, "province|tinh|tinh tp|tinh thanh pho|tinh thanh|ten tinh|ten tinh tp|ten tinh thanh pho"),
        (UnitColumn.District, "district|huyen|quan huyen|huyen quan|ten huyen|ten quan huyen|huyen thi xa thanh pho|quan huyen thi xa thanh pho"),
        (UnitColumn.ValidFrom, "valid from|tu ngay|ngay hieu luc|hieu luc tu|hieu luc tu ngay|ngay co hieu luc|co hieu luc tu|ngay bat dau"),
        (UnitColumn.ValidUntil, "valid until|valid to|den ngay|hieu luc den|hieu luc den ngay|het hieu luc|ngay het hieu luc|ngay ket thuc"),
        (UnitColumn.KindChangedOn, "kind changed on|ngay doi loai|ngay thay doi loai"),
        (UnitColumn.SuccessorCodes, "successor|successors|successor code|successor codes|ma moi|ma xa moi|ma dvhc moi|ma dvhc cap xa moi"),
    ]);

    /// <summary>The column that a heading names; null where its wording is not known.</summary>
    public static UnitColumn? Find(string heading) => Columns.TryGetValue(Fold(heading), out var column) ? column : null;

    /// <summary>The day for which a heading such as "kind_2025_07_01" says the kind; null for any other heading.</summary>
    public static LocalDate? FindKindDay(string heading)
    {
        var match = KindOnDay().Match(Fold(heading));
        var (year, month, day) = (Number(match, 1), Number(match, 2), Number(match, 3));
        return match.Success && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;
    }

    private static string Fold(string heading) => CellText.Fold(CellText.WithoutBrackets(CellText.Clean(heading)));

    private static int Number(Match match, int group) =>
        match.Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static FrozenDictionary<string, UnitColumn> Index((UnitColumn Column, string Wordings)[] columns) => columns
        .SelectMany(column => column.Wordings.Split('|').Select(wording => (wording, column.Column)))
        .ToFrozenDictionary(pair => pair.wording, pair => pair.Column);

    [GeneratedRegex("^(?:kind|loai)(?: ngay)? ([0-9]{4}) ([0-9]{2}) ([0-9]{2})$")]
    private static partial Regex KindOnDay();
}
