using FsCheck.Fluent;
using Ocop.Domain.Text;
using Ocop.Testing;

namespace Ocop.Domain.Tests.Text;

public class VietnameseTextTests
{
    [Theory]
    [InlineData("Ga\u0323o Đư\u0301c Lan", "Gạo Đức Lan")]
    [InlineData("  Gạo \t\r\n Đức\u00a0\u2003Lan ", "Gạo Đức Lan")]
    [InlineData("Dừa sáp Hòa Tân ", "Dừa sáp Hòa Tân")]
    [InlineData("nước\u200b mắm\u00ad\ufeff", "nước mắm")]
    [InlineData("a\u0000b", "a b")]
    [InlineData("mật 🍯 ong", "mật 🍯 ong")]
    [InlineData("\u00a0", "")]
    [InlineData("", "")]
    public void Normalize_composes_and_keeps_single_blanks(string text, string expected)
    {
        Assert.Equal(expected, VietnameseText.Normalize(text));
    }

    [Fact]
    public void Normalize_orders_any_number_of_marks_on_one_letter()
    {
        const int Marks = 200_000;
        var text = "b" + string.Concat(Enumerable.Repeat("\u0301\u0323", Marks));

        // The dot below (class 220) stands before all acutes (class 230), and with the letter it is one character.
        Assert.Equal("\u1e05" + new string('\u0323', Marks - 1) + new string('\u0301', Marks), VietnameseText.Normalize(text));
    }

    [Fact]
    public void Normalize_gives_back_the_same_instance_when_nothing_changes()
    {
        var text = "Chè Cầu Đất – Đà Lạt";
        Assert.Same(text, VietnameseText.Normalize(text));
    }

    // No attribute can hold half of a surrogate pair, hence a fact of its own.
    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_folds_to_a_blank()
    {
        Assert.Equal("a\ufffdb", VietnameseText.Normalize("a\ud800b"));
        Assert.Equal("\ufffd", VietnameseText.Normalize("\udc00"));
        Assert.Equal("a\ufffd", VietnameseText.ExactKey("A\ud83c"));
        Assert.Equal("a b", VietnameseText.Fold("A\udc00B\ud835"));
    }

    [Theory]
    [InlineData("Khánh Hòa", "Khánh Hoà")]
    [InlineData("Thủy", "Thuỷ")]
    [InlineData("Thúy Hiền", "THUÝ HIỀN")]
    [InlineData("Mười Quý", "Mười Qúy")]
    [InlineData("khỏe", "khoẻ")]
    [InlineData("hòan", "hoàn")]
    [InlineData("qùa", "quà")]
    [InlineData("Đắk Nông", "Ðắk Nông")]
    [InlineData("đ", "ð")]
    [InlineData("Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu")]
    [InlineData("nước mắm \"40\"", "nước mắm “40”")]
    [InlineData("Nha'r", "Nha’r")]
    [InlineData("Gạo", "ga\u0323o ")]
    public void ExactKey_brings_spellings_together(string first, string second)
    {
        Assert.Equal(VietnameseText.ExactKey(first), VietnameseText.ExactKey(second));
    }

    [Theory]
    [InlineData("Thành", "Thanh")]
    [InlineData("Tân Qui", "Tân Quy")]
    [InlineData("của", "cuả")]
    [InlineData("mía", "miá")]
    [InlineData("loại 1", "loại 2")]
    [InlineData("U&I", "UI")]
    public void ExactKey_keeps_different_names_apart(string first, string second)
    {
        Assert.NotEqual(VietnameseText.ExactKey(first), VietnameseText.ExactKey(second));
    }

    [Theory]
    [InlineData("Gạo Đức Lan", "gao duc lan")]
    [InlineData("Nước mắm Cửa Lò (20°N, 30°N, 40°N)", "nuoc mam cua lo 20 n 30 n 40 n")]
    [InlineData("  Ðắk-Nông – “Đường” ", "dak nong duong")]
    [InlineData("ỢỮẶẪỂỖ", "ouaaeo")]
    [InlineData("Công ty TNHH TM&DVTH Trầm Nhân", "cong ty tnhh tm dvth tram nhan")]
    [InlineData("Zürich Ñandú", "zurich nandu")]
    [InlineData("sa\u00adche\u0323", "sache")]
    [InlineData("茶 Trà", "茶 tra")]
    [InlineData("𝒜 Trà", "𝒜 tra")]
    [InlineData("🍯", "")]
    [InlineData("", "")]
    public void Fold_leaves_letters_and_digits(string text, string expected)
    {
        Assert.Equal(expected, VietnameseText.Fold(text));
    }

    [Fact]
    public void Fold_of_long_text_is_the_fold_of_its_words()
    {
        Assert.Equal(
            string.Join(' ', Enumerable.Repeat("gao duc lan", 200)),
            VietnameseText.Fold(string.Concat(Enumerable.Repeat("  Gạo Đức – Lan,", 200))));
    }

    [Fact]
    public void Fold_gives_back_the_same_instance_when_nothing_changes()
    {
        var text = "gao duc lan 2";
        Assert.Same(text, VietnameseText.Fold(text));
    }

    [Fact]
    public void Fold_of_a_folded_text_is_itself()
    {
        Property.Holds(Property.AnyText, text => VietnameseText.Fold(VietnameseText.Fold(text)) == VietnameseText.Fold(text), 2000);
    }

    [Fact]
    public void Fold_of_every_character_is_settled()
    {
        Assert.All(
            Enumerable.Range(0, 0x10000).Select(code => VietnameseText.Fold($"x{(char)code}y")),
            folded => Assert.Equal(folded, VietnameseText.Fold(folded)));
    }

    [Fact]
    public void Fold_is_the_same_for_equal_exact_keys()
    {
        Property.Holds(
            Property.AnyText,
            text => VietnameseText.Fold(VietnameseText.ExactKey(text)) == VietnameseText.Fold(text),
            2000);
    }

    [Fact]
    public void Folded_text_holds_single_blanks_between_words_only()
    {
        Property.Holds(
            Property.AnyText,
            text => VietnameseText.Fold(text) is var folded
                && folded == folded.Trim()
                && !folded.Contains("  ", StringComparison.Ordinal)
                && folded.All(character => character == ' ' || char.IsSurrogate(character) || char.IsLetterOrDigit(character)),
            2000);
    }

    [Fact]
    public void Every_form_is_settled_after_one_step()
    {
        Property.Holds(
            Property.AnyText,
            text => VietnameseText.Normalize(text) is var normal
                && VietnameseText.Normalize(normal) == normal
                && VietnameseText.ExactKey(normal) == VietnameseText.ExactKey(text),
            2000);
    }

    [Theory]
    [InlineData("gạo", "gạo", 1.0)]
    [InlineData("Gạo Đức Lan", "gao duc lan", 1.0)]
    [InlineData("", "", 1.0)]
    [InlineData("gạo", "", 0.0)]
    [InlineData("gạo", "mít", 0.0)]
    [InlineData("ab", "ac", 1.0 / 3)]
    public void Similarity_counts_shared_groups_of_three(string first, string second, double expected)
    {
        Assert.Equal(expected, VietnameseText.Similarity(first, second), 12);
    }

    [Fact]
    public void Similarity_ranks_a_misspelling_above_another_name()
    {
        var misspelt = VietnameseText.Similarity("Curcumin Bắc Hà", "Curmin Bắc Hà");
        var other = VietnameseText.Similarity("Curcumin Bắc Hà", "Chè Bắc Hà");
        Assert.InRange(misspelt, 0.7, 0.99);
        Assert.True(misspelt > other);
    }

    [Fact]
    public void Similarity_is_symmetric_and_between_0_and_1()
    {
        Property.Holds(
            Gen.Two(Property.AnyText),
            texts => VietnameseText.Similarity(texts.Item1, texts.Item2) is >= 0 and <= 1 and var similarity
                && similarity == VietnameseText.Similarity(texts.Item2, texts.Item1));
    }

    // Pairs that lists really print for one producer or product, and how alike they are.
    [Theory]
    [InlineData("Công ty cổ phần Curcumin Bắc Hà", "Công ty Cổ phần Curmin Bắc Hà", 0.85)]
    [InlineData("Mon Beauty", "Mom Beauty", 0.8)]
    [InlineData("Mười Quý", "Mười Qúy", 1.0)]
    [InlineData("Thúy Hiền", "Thuý Hiền", 1.0)]
    [InlineData("HTX Tân Qui", "HTX Tân Quy", 0.8)]
    [InlineData("Nguyên Thị Trúc Loan", "Nguyễn Thị Trúc Loan", 1.0)]
    [InlineData("Chè Cầu Đất", "Chè Cầu Đất Đà Lạt", 0.7)]
    public void Look_alikes_seen_in_print_are_alike(string first, string second, double least)
    {
        Assert.InRange(VietnameseText.Similarity(first, second), least, 1);
    }

    [Fact]
    public void The_fold_is_that_of_the_plain_form()
    {
        Property.Holds(Property.AnyText, text => VietnameseText.Fold(text) == PlainFolding.Fold(text), 3000);
        Property.Holds(
            Gen.ArrayOf(Gen.Elements("ab1 ".ToCharArray())).Select(characters => new string(characters)),
            text => VietnameseText.Fold(text) == PlainFolding.Fold(text),
            1000);
        Assert.All(
            Enumerable.Range(0, 0x10000).Select(code => $"x{(char)code}y"),
            text => Assert.Equal(PlainFolding.Fold(text), VietnameseText.Fold(text)));
    }

    [Fact]
    public void Folding_into_a_span_writes_the_fold_where_it_fits()
    {
        Property.Holds(
            Gen.Two(Property.AnyText).Select(texts => (Text: texts.Item1, Room: texts.Item2.Length)),
            given =>
            {
                var folded = VietnameseText.Fold(given.Text);
                var room = new char[given.Room];
                var fits = VietnameseText.TryFold(given.Text, room, out var written);
                return fits == (folded.Length <= given.Room)
                    && written == (fits ? folded.Length : 0)
                    && new string(room, 0, written) == folded[..written];
            },
            2000);
    }

    [Theory]
    [InlineData(" Gạo  Đức – Lan. ", 11, true)]
    [InlineData(" Gạo  Đức – Lan. ", 10, false)]
    [InlineData("", 0, true)]
    [InlineData(" – ", 0, true)]
    public void The_room_for_a_fold_is_its_own_length(string text, int room, bool fits)
    {
        Assert.Equal(fits, VietnameseText.TryFold(text, new char[room], out var written));
        Assert.Equal(fits ? VietnameseText.Fold(text).Length : 0, written);
        var text300 = string.Concat(Enumerable.Repeat("ạ – ", 300));
        Assert.True(VietnameseText.TryFold(text300, new char[599], out written));
        Assert.Equal(599, written);
        Assert.False(VietnameseText.TryFold(text300, new char[598], out written));
    }

    [Theory]
    [InlineData("ÒCÕP 4 sâò")]
    [InlineData("ỌCỎP 3 sáó")]
    [InlineData("sản phầm ÒCÕP đạt 3 sâò")]
    [InlineData("ÒCÕP")]
    [InlineData("sâò")]
    public void Scrambled_accents_are_recognised(string text)
    {
        Assert.True(VietnameseText.IsScrambled(text));
    }

    [Theory]
    [InlineData("OCOP 4 sao")]
    [InlineData("")]
    [InlineData("Sôcôla Nam Trường Sơn")]
    [InlineData("Đắk Lắk, Đăk Lăk, Krông Ana, Kông Chro, Đak Pơ, Ia Kênh, Ê Đê, M'Nông")]
    [InlineData("Nguyễn Thị Thuỷ, khuỷu, quẹo, giếng, gìn giữ, ngoằn ngoèo, xoong, moóc, quờ, khuya, rượu, yểng")]
    [InlineData("của cuả Mười Qúy, Thuý, hòan")]
    [InlineData("Hợptácxã Tândân")]
    [InlineData("Café Zürich")]
    [InlineData("Chả lụa trúng muối, Giò thủ tai heo, một lổi ỏcp")]
    public void Vietnamese_as_it_is_printed_is_not_scrambled(string text)
    {
        Assert.False(VietnameseText.IsScrambled(text));
    }

    [Fact]
    public void Nothing_of_the_bundled_list_is_scrambled()
    {
        var cells = File.ReadLines(Repository.PathOf("data", "published-products.csv")).SelectMany(line => line.Split(',')).Distinct();
        Assert.DoesNotContain(cells, VietnameseText.IsScrambled);
    }

    [Theory]
    [InlineData("Sen say", "Sen sấy", true)]
    [InlineData("SEN SẤY", "Sen sấy", true)]
    [InlineData("Sen sấy", "Sen – sấy", true)]
    [InlineData("Sên sấy", "Sen sấy", false)]
    [InlineData("Bánh dứa nướng Quý Thu", "Bánh dừa nướng Quý Thu", false)]
    [InlineData("Bánh dưa nướng Quý Thu", "Bánh dừa nướng Quý Thu", false)]
    [InlineData("Banh dừa nuong Quý Thu", "Bánh dừa nướng Quý Thu", true)]
    [InlineData("Cá chua Chala", "Cà chua Chala", false)]
    [InlineData("Cà chúa Chala", "Cà chua Chala", false)]
    [InlineData("Gạo Dức Lan", "Gạo Đức Lan", true)]
    [InlineData("Gạo Đuc Lan", "Gạo Đức Lan", true)]
    [InlineData("Gạo Đức Lan", "Gạo Dức Lan", false)]
    [InlineData("Đà Lạt", "Da Lat", false)]
    [InlineData("hoà tan", "hòa tan", true)]
    [InlineData("cuả Mười Qúy", "của Mười Quý", true)]
    [InlineData("Café Zurich", "Cafe Zürich", false)]
    [InlineData("Cafe Zurich", "Café Zürich", true)]
    [InlineData("Sen", "Sen sấy", false)]
    [InlineData("", " – ", true)]
    public void Accents_may_be_left_out_of_a_word_and_never_be_others(string typed, string recorded, bool expected)
    {
        Assert.Equal(expected, VietnameseText.LeavesOutOnlyAccents(typed, recorded));
    }

    [Fact]
    public void Any_text_may_be_typed_as_it_is_and_without_any_accent()
    {
        Property.Holds(
            Gen.ArrayOf(Gen.Elements("aăâbdđeêưừứợÐDỢç\u0301\u0323\ud835\udc00 -–1".ToCharArray()), 12).Select(characters => new string(characters)),
            text => VietnameseText.LeavesOutOnlyAccents(text, text) && VietnameseText.LeavesOutOnlyAccents(VietnameseText.Fold(text), text),
            1000);
    }

    [Fact]
    public void Two_different_accented_words_are_never_taken_for_each_other()
    {
        const string Letters = "aàảãáạăằẳẵắặâầẩẫấậ";
        foreach (var typed in Letters.Skip(1))
        {
            foreach (var recorded in Letters)
            {
                Assert.Equal(typed == recorded, VietnameseText.LeavesOutOnlyAccents($"Chè c{typed}m", $"Chè c{recorded}m"));
            }
        }
    }

    [Fact]
    public void Each_word_leaves_out_its_accents_by_itself()
    {
        string[] recorded = ["Bánh", "đa", "nướng", "Đức", "Hòa"];
        Property.Holds(
            Gen.ArrayOf(Gen.Elements(true, false), recorded.Length),
            kept => VietnameseText.LeavesOutOnlyAccents(
                string.Join(' ', recorded.Zip(kept, (word, isKept) => isKept ? word : VietnameseText.Fold(word))), string.Join(' ', recorded)),
            200);
    }
}
