using System.Buffers;
using System.Text.RegularExpressions;

namespace Ocop.Storage.Importing.Values;

/// <summary>The words and forms by which data of persons is known in texts.</summary>
internal static partial class PersonalWords
{
    /// <summary>Texts without any of these name no representative; asked first, for it is quick.</summary>
    public static readonly SearchValues<string> OfRoles = SearchValues.Create(
        ["diện", "hệ", "đốc", "ðốc", "gđ", "gð", "chủ", "trưởng", "chánh", "lập"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Texts without any of these hold neither a day of birth nor the number of a passport or an account.</summary>
    public static readonly SearchValues<string> OfNumbers = SearchValues.Create(
        ["sinh", "chiếu", "passport", "stk", "khoản", "tk"], StringComparison.OrdinalIgnoreCase);

    private const string Role = @"(?i:(?:người\s+)?[đð]ại\s+diện(?:\s+(?:theo\s+)?pháp\s+luật|\s+cơ\s+sở)?|người\s+liên\s+hệ|liên\s+hệ(?=\s+(?:ông|bà|anh|chị)\s)|(?:phó\s+|tổng\s+)*giám\s+[đð]ốc|g[đð]"
        + @"|chủ\s+nhiệm(?:\s+htx)?|chủ\s+hộ|chủ\s+cơ\s+sở|chủ\s+doanh\s+nghiệp|tổ\s+trưởng|chánh\s+văn\s+phòng|người\s+lập(?:\s+biểu|\s+bảng)?)";

    private const string Word = @"\p{Lu}[\p{L}\d]*";

    // Behind a role without a colon a name has a title, or two words at least and no legal form or body at its beginning.
    private const string Name = @"(?:(?i:ông|bà|anh|chị|cô|chú)\s+" + Word + @"(?:[^\S\n]+" + Word + @"){0,5}"
        + @"|(?!(?i:htx|tht|hkd|cty|dntn|ubnd|công|hợp|tổ|hộ|cơ|doanh|sở|phòng|ban|chi|trung|liên|nhà|trang|ủy|uỷ|xí)\b)" + Word + @"(?:[^\S\n]+" + Word + @"){1,5})";

    private const string Led = Role + "|" + @"(?i:ông|bà|anh|chị|[đð]t|[đð]iện\s+thoại|s[đð]t|tel|hotline|zalo(?:\.me)?|lh|liên\s+hệ|phone|di\s+[đð]ộng|d[đð]|email|e-mail|cccd|cmnd|căn\s+cước(?:\s+công\s+dân)?"
        + @"|số\s+[đð]ịnh\s+danh|hộ\s+chiếu|passport|gplx|sinh\s+năm|sinh\s+ngày|năm\s+sinh|ngày\s+sinh|stk|(?:số\s+)?tài\s+khoản)";

    private const string Gap = @"[ \t\u00a0\u202f.\-–—]";

    /// <summary>An electronic address; with blanks around its signs where a known ending shows that it is one.</summary>
    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[\w.+-]{1,64} ?@ ?[\w-]{1,63}(?: ?\. ?[\w-]{1,63}){0,3} ?\. ?(?:com|vn|net|org|edu|gov|info)\b", RegexOptions.IgnoreCase)]
    public static partial Regex Email();

    /// <summary>A role and, behind its first group, the person who has it.</summary>
    [GeneratedRegex(@"((?<!\w)" + Role + @"\s{0,3}(?::\s{0,3}|[-–]?\s{0,3}(?=" + Name + @")))(?:(?<=:\s{0,3})[^;,\n()\[\]]+|" + Name + ")")]
    public static partial Regex Representative();

    /// <summary>A person in a bracket behind something, or whose house an address names.</summary>
    [GeneratedRegex(@"(?<=\S\s{0,3}\(\s{0,3}|(?:^|[,;]\s{0,3})(?i:nhà)\s{1,3})(?:(?:ông|bà|anh|chị)\s*:?\s+" + Word + @"|(?:Ông|Bà|Anh|Chị|ÔNG|BÀ)\s*:?\s+" + Word + @"\s+" + Word + @")(?:\s+" + Word + @"){0,5}")]
    public static partial Regex Person();

    /// <summary>A bracket at the end, behind something.</summary>
    [GeneratedRegex(@"(?<=\S\s{0,9})\([^()]*\)\s*$")]
    public static partial Regex LastBracket();

    /// <summary>The words of birth and, behind their group, a day or year.</summary>
    [GeneratedRegex(@"((?<!\w)(?:ngày\s+sinh|năm\s+sinh|sinh\s+ngày|sinh\s+năm)\s{0,3}:?\s{0,3})(?:\d{1,2}\s?(?:[/.\-]|tháng)\s?\d{1,2}\s?(?:[/.\-]|năm)\s?\d{4}|\d{1,2}[/.\-]\d{4}|(?:19|20)\d{2})", RegexOptions.IgnoreCase)]
    public static partial Regex Birth();

    /// <summary>The words for a passport and, behind their group, its number.</summary>
    [GeneratedRegex(@"((?<!\w)(?:hộ\s+chiếu|passport)(?:\s+số)?\s{0,3}:?\s{0,3})[A-Z]{0,2}\s?\d{6,9}(?!\d)", RegexOptions.IgnoreCase)]
    public static partial Regex Passport();

    /// <summary>The words for an account and, behind their group, its number with all that follows in the clause: bank and holder.</summary>
    [GeneratedRegex(@"((?<!\w)(?:stk|số\s+tk|(?:số\s+)?tài\s+khoản)(?!\w)\s{0,3}(?:số)?\s{0,3}:?\s{0,3})[^;,\n\d]{0,40}\d[^;,\n()]*", RegexOptions.IgnoreCase)]
    public static partial Regex Account();

    /// <summary>A telephone number as it begins in Viet Nam, whatever stands around it.</summary>
    [GeneratedRegex(@"(?<!\d[.\-]?)(?!\d{1,2}[.\-]\d{1,2}[.\-]\d{4}(?!\d))(?:(?:\+|00)?84|0)(?:\s?\(0\))?(?:" + Gap + @"{0,3}\d){9,10}(?!\d)")]
    public static partial Regex Phone();

    /// <summary>As many digits as persons' numbers have.</summary>
    [GeneratedRegex(@"(?<![\d/])\+?\d(?:" + Gap + @"?\d){8,12}(?![\d/])")]
    public static partial Regex Digits();

    /// <summary>The place of what was taken out, with the words and signs that led to it.</summary>
    [GeneratedRegex(@"\s*[-–—,;:/|]*\s*(?:(?<!\w)(?:" + Led + @")(?:\s+số)?\s*[:.]?\s*/?\s*)*\[…\]")]
    public static partial Regex Remnant();

    /// <summary>A bracket that holds nothing, or a role without a name.</summary>
    [GeneratedRegex(@"\s*\(\s*[,;]?\s*(?:" + Role + @")?\s*\)")]
    public static partial Regex EmptyBracket();
}
