using Ocop.Domain.Classification;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Criteria;

public class SourceNoteTests
{
    private const string Bilingual = "no options printed, read as no 0, yes 1";

    [Theory]
    [InlineData(3, "5.1", "floor printed \"* * * *\", read as the floor for 4 stars", "0/1/2/3/5^4")]
    [InlineData(4, "1.2", "first option printed blank, read 0", "0/1/2")]
    [InlineData(4, "7", "printed 13, read 3", "0/1/3")]
    [InlineData(7, "1.2", "first option printed blank, read 0", "0/1/2")]
    [InlineData(7, "3.1", "printed 1/1/3 (other sets 1/2/3)", "1/1/3")]
    [InlineData(10, "1.2", "first option printed blank, read 0", "0/1/2")]
    [InlineData(10, "3.5", "floor for 4 stars missing on the 2-point option (present in the other sets)", "1^3/2/3")]
    [InlineData(11, "1.2", "first option printed blank, read 0", "0/1/2")]
    [InlineData(11, "6.1.1", "printed 11, read 1", "0/1/2^4")]
    [InlineData(23, "6.2", "printed 1/1/3/5", "1/1/3^4/5^5")]
    [InlineData(23, "9", "cell printed \"4 1\", read 4", "2/4")]
    [InlineData(24, "4.1", "no floors printed", "1/2/3/4/5")]
    [InlineData(25, "4.1", "no floors printed", "1/2/3/4/5")]
    [InlineData(26, "3.3", "a share of 75 % is printed in two options", "1/2/4")]
    public void An_anomaly_of_a_criterion_is_kept_beside_what_is_read(int number, string code, string note, string options)
    {
        var set = CriteriaSet.Of(Edition.Of2026, number).Value;
        Assert.Equal(new SourceNote(code, note), set.Find(code)!.Note);
        Assert.Contains(set.Find(code)!.Note!, set.Notes);
        Assert.Equal(options, string.Join('/', set.Find(code)!.Options));
    }

    [Fact]
    public void Anomalies_of_a_part_and_of_a_whole_sheet_are_kept_too() => Assert.Equal(
        [
            new SourceNote("set", "prints neither the note that explains the floors nor a clause on rejected dossiers"),
            new SourceNote("A", "heading printed 35, read 40"),
            new SourceNote("3.3", "a share of 75 % is printed in two options"),
        ],
        CriteriaSet.Of(Edition.Of2026, 26).Value.Notes);

    [Fact]
    public void The_bilingual_label_of_sets_1_to_22_is_printed_without_options()
    {
        var sets = ProductSet.All.Select(set => CriteriaSet.Of(Edition.Of2026, set.Number).Value).ToArray();
        Assert.Equal(Enumerable.Range(1, 22), sets.Where(set => set.Notes.Any(note => note.Text == Bilingual)).Select(set => set.Number));
        Assert.Equal(14 + 2 + 22, sets.Sum(set => set.Notes.Count));
    }
}
