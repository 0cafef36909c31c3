namespace Ocop.Storage.Generating.Words;

/// <summary>The parts of which invented names of persons are put together.</summary>
internal static class PersonNames
{
    /// <summary>Family names.</summary>
    public static readonly string[] Family =
    [
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh",
        "Lương", "Trịnh", "Mai", "Cao", "Tạ", "Đoàn", "Hà", "Lò", "Vàng", "Giàng", "Quàng", "Nông", "Triệu",
    ];

    /// <summary>Middle names.</summary>
    public static readonly string[] Middle =
    [
        "Thị", "Văn", "Thị Thu", "Đình", "Hữu", "Ngọc", "Minh", "Thị Kim", "Quang", "Thị Hồng", "Xuân", "Đức", "Thị Thanh", "Công",
        "Thị Bích", "Thế", "Bá", "Thị Ngọc",
    ];

    /// <summary>Given names.</summary>
    public static readonly string[] Given =
    [
        "An", "Bình", "Châu", "Cường", "Dung", "Dũng", "Đạt", "Đông", "Giang", "Hà", "Hạnh", "Hằng", "Hậu", "Hiền", "Hiếu", "Hoa",
        "Hòa", "Hùng", "Huệ", "Hương", "Khánh", "Lan", "Liên", "Linh", "Loan", "Long", "Lộc", "Mạnh", "Nga", "Ngân", "Nhung", "Phúc",
        "Phương", "Quý", "Sơn", "Tâm", "Thảo", "Thành", "Thắng", "Thúy", "Tiến", "Toàn", "Trang", "Tuấn", "Tuyết", "Vân", "Vinh", "Yến",
    ];
}
