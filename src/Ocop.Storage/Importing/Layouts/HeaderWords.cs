using System.Collections.Frozen;
using Ocop.Storage.Importing.Values;

namespace Ocop.Storage.Importing.Layouts;

/// <summary>The wordings of headers, folded; units in brackets, line breaks, case and accents do not count.</summary>
internal static class HeaderWords
{
    private static readonly FrozenDictionary<string, ListColumn> Columns = Index(
    [
        (ListColumn.Ordinal, "stt|tt|so tt|so thu tu|no"),
        (ListColumn.ProductName, "ten san pham|san pham|ten san pham ocop|ten sp|san pham ocop|ten sp ocop|sp ocop|ten san pham dich vu|danh muc san pham"
            + "|ten san pham duoc cong nhan|ten san pham ocop duoc cong nhan|name|product|product name"),
        (ListColumn.Producer, "chu the|ten chu the|ten co so|chu the san xuat|ten chu the san xuat|don vi san xuat|ten to chuc ca nhan|to chuc ca nhan"
            + "|chu the ocop|ten chu the ocop|chu the san pham|co so san xuat|ten co so san xuat|ten don vi|don vi|author|producer"),
        (ListColumn.ProducerForm, "loai hinh|loai hinh chu the|loai hinh to chuc|loai hinh san xuat"),
        (ListColumn.Address, "dia chi|dia chi co so|dia chi san xuat|dia chi chu the|dia diem|dia diem san xuat|address"),
        (ListColumn.Commune, "xa|xa phuong|phuong xa|xa phuong thi tran|xa thi tran|phuong|xa phuong dac khu"),
        (ListColumn.District, "huyen|huyen thi xa thanh pho|huyen thanh pho|huyen thi|huyen thi xa|quan huyen|huyen quan"),
        (ListColumn.Province, "tinh|tinh thanh pho|tinh thanh"),
        (ListColumn.Stars, "xep hang|hang sao|xep hang sao|xep hang sao ocop|phan hang|so sao|sao|hang|hang ocop|xep hang ocop|ket qua phan hang|ket qua xep hang"
            + "|ket qua|ket qua danh gia|ket qua danh gia phan hang|phan hang san pham|hang san pham|dat sao|hang sao ocop|hang sao duoc cong nhan|star|stars"),
        (ListColumn.ProposedStars, "hang sao de nghi|hang sao de xuat|de nghi hang sao|de xuat hang sao|phan hang de nghi|phan hang de xuat|de nghi phan hang"),
        (ListColumn.Score, "ket qua cham diem|diem|tong diem|so diem|diem so|diem danh gia|diem trung binh|tong diem trung binh|tong so diem|score"),
        (ListColumn.Decision, "so quyet dinh|quyet dinh so|quyet dinh|qd cong nhan|so qd|so qd cong nhan|quyet dinh cong nhan|so quyet dinh cong nhan|qd so|quyet dinh cong nhan so"),
        (ListColumn.DecisionDate, "ngay quyet dinh|ngay cong nhan|ngay cap|ngay qd|ngay ky|ngay ban hanh|thoi gian cong nhan|thoi diem cong nhan"
            + "|ngay thang cong nhan|ngay thang nam cong nhan|quyet dinh ngay|quyet dinh cong nhan ngay|ngay thang nam"),
        (ListColumn.RecognitionYear, "nam cong nhan|nam dat|nam danh gia|nam duoc cong nhan|nam"),
        (ListColumn.Group, "nhom san pham|nganh hang|nganh nghe san xuat kinh doanh|nganh nghe|nganh|nhom|linh vuc|nhom nganh|nhom nganh hang|bo san pham"),
        (ListColumn.Note, "ghi chu|hinh thuc cong nhan|hinh thuc danh gia|tinh trang|trang thai"),
        (ListColumn.FoodSafety, "giay chung nhan attp|gcn attp|so gcn attp|so giay chung nhan attp|attp"),
        (ListColumn.Representative, "nguoi dai dien|dai dien|dai dien co so|nguoi dai dien phap luat|dai dien phap luat|ho va ten|ho ten|chu co so|nguoi lien he|chu nhiem|chu nhiem htx|chu ho|giam doc"),
        (ListColumn.Phone, "dien thoai|so dien thoai|sdt|dt|so dt|lien he|hotline|phone|di dong|so di dong|zalo"),
        (ListColumn.IdentityNumber, "cccd|cmnd|so cccd|so cmnd|can cuoc cong dan|so can cuoc cong dan|so dinh danh|so dinh danh ca nhan"),
        (ListColumn.Email, "email|e mail|thu dien tu"),
        (ListColumn.BirthDate, "ngay sinh|nam sinh|ngay thang nam sinh"),
        (ListColumn.BankAccount, "stk|so tai khoan|tai khoan|so tai khoan ngan hang|tai khoan ngan hang"),
    ]);

    // Where a wording is not known: parts by which data of persons is recognised all the same.
    private static readonly (string Part, ListColumn Column)[] Personal =
    [
        ("dien thoai", ListColumn.Phone),
        ("cccd", ListColumn.IdentityNumber),
        ("cmnd", ListColumn.IdentityNumber),
        ("dinh danh ca nhan", ListColumn.IdentityNumber),
        ("can cuoc", ListColumn.IdentityNumber),
        ("dai dien", ListColumn.Representative),
        ("email", ListColumn.Email),
        ("ngay sinh", ListColumn.BirthDate),
    ];

    /// <summary>The column that a heading names; null where its wording is not known.</summary>
    public static ListColumn? Find(string heading)
    {
        var folded = Fold(heading);
        if (Columns.TryGetValue(folded, out var column))
        {
            return column;
        }

        return Personal.Where(one => folded.Contains(one.Part, StringComparison.Ordinal)).Select(one => (ListColumn?)one.Column).FirstOrDefault();
    }

    /// <summary>The data of persons that a column holds; null for other columns.</summary>
    public static PersonalDataKind? PersonalKindOf(ListColumn column) => column switch
    {
        ListColumn.Representative => PersonalDataKind.Representative,
        ListColumn.Phone => PersonalDataKind.Phone,
        ListColumn.IdentityNumber => PersonalDataKind.IdentityNumber,
        ListColumn.Email => PersonalDataKind.Email,
        ListColumn.BirthDate => PersonalDataKind.BirthDate,
        ListColumn.BankAccount => PersonalDataKind.BankAccount,
        _ => null,
    };

    /// <summary>Whether a heading says in brackets that its cells name a representative too: "Tên chủ thể (Họ và tên người đại diện)".</summary>
    public static bool NamesRepresentativeInBrackets(string heading)
    {
        var cleaned = CellText.Clean(heading);
        var open = cleaned.IndexOf('(', StringComparison.Ordinal);
        return open > 0 && Find(cleaned[open..].Trim('(', ')', ' ')) == ListColumn.Representative;
    }

    private static string Fold(string heading) => CellText.Fold(CellText.WithoutBrackets(CellText.Clean(heading)));

    private static FrozenDictionary<string, ListColumn> Index((ListColumn Column, string Wordings)[] columns) => columns
        .SelectMany(column => column.Wordings.Split('|').Select(wording => (wording, column.Column)))
        .ToFrozenDictionary(pair => pair.wording, pair => pair.Column);
}
