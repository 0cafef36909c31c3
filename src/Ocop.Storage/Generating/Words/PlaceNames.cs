namespace Ocop.Storage.Generating.Words;

/// <summary>The halves of which invented names of places and firms are put together.</summary>
internal static class PlaceNames
{
    /// <summary>First halves.</summary>
    public static readonly string[] First =
    [
        "Tân", "An", "Bình", "Phú", "Thanh", "Hòa", "Long", "Vĩnh", "Đại", "Đông", "Nam", "Yên", "Xuân", "Hưng", "Mỹ", "Kim", "Ngọc",
        "Thạch", "Sơn", "Hải", "Quang", "Minh", "Trung", "Thượng", "Hồng", "Lâm", "Cẩm", "Đức", "Hương", "Thọ", "Tiên", "Phong",
        "Lạc", "Diên", "Trường", "Quỳnh", "Hoàng", "Gia", "Nghĩa", "Liên",
    ];

    /// <summary>Second halves.</summary>
    public static readonly string[] Second =
    [
        "Thịnh", "Phú", "Hòa", "An", "Lộc", "Sơn", "Giang", "Hải", "Lâm", "Phong", "Khê", "Thủy", "Trung", "Xuân", "Hưng", "Thành",
        "Tiến", "Đức", "Nghĩa", "Mỹ", "Châu", "Vân", "Yên", "Lập", "Thắng", "Trạch", "Ninh", "Quang", "Điền", "Hà", "Bình", "Lợi",
        "Thạnh", "Tân", "Tây", "Đông", "Phước", "Hiệp", "Hậu", "Khánh",
    ];

    // Stands for a second half that is the first one again; not among the others, so that names stay different.
    private const string Instead = "Cát";

    /// <summary>The name of two halves, by their positions counted around.</summary>
    public static string Of(int first, int second)
    {
        var (one, other) = (First[first % First.Length], Second[second % Second.Length]);
        return $"{one} {(one == other ? Instead : other)}";
    }
}
