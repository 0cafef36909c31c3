using System.Diagnostics;
using Ocop.Domain.Classification;
using Ocop.Domain.Criteria;
using Ocop.Domain.Law;

namespace Ocop.Domain.Tests.Criteria;

public class CriteriaLibraryTests
{
    [Fact]
    public void A_single_changed_byte_of_the_embedded_file_is_found_out()
    {
        var bytes = CriteriaLibrary.Load(CriteriaLibrary.FileOf2026);
        Assert.StartsWith("# The criteria of Decision 26/2026/QĐ-TTg", CriteriaLibrary.Text(bytes, CriteriaLibrary.Sha256Of2026), StringComparison.Ordinal);
        bytes[^2] ^= 1;
        var failure = Assert.Throws<UnreachableException>(() => CriteriaLibrary.Text(bytes, CriteriaLibrary.Sha256Of2026));
        Assert.Equal("The embedded criteria differ from those that were tested.", failure.Message);
    }

    [Fact]
    public void A_file_that_is_missing_is_found_out()
    {
        var failure = Assert.Throws<UnreachableException>(() => CriteriaLibrary.Load("criteria-2099.txt"));
        Assert.Equal("The package lacks criteria-2099.txt.", failure.Message);
    }

    [Fact]
    public void Many_threads_get_the_same_sets()
    {
        var sets = new CriteriaSet[200];
        Parallel.For(0, sets.Length, index => sets[index] = CriteriaSet.Of(Edition.Of2026, (index % 26) + 1).Value);
        Assert.Equal(26, sets.Distinct().Count());
        Assert.Equal(ProductSet.All, sets.Take(26).Select(set => set.ProductSet));
    }

    [Fact]
    public void A_word_that_is_no_flag_is_found_out() => Assert.Throws<UnreachableException>(
        () => new CriteriaFile("heading x = X | X\nset 1\npart A 1\n1 x 1 0/1 unheard-of", Edition.Of2026).Read(0));

    [Fact]
    public void The_file_has_the_26_sets_in_order()
    {
        var file = new CriteriaFile(
            CriteriaLibrary.Text(CriteriaLibrary.Load(CriteriaLibrary.FileOf2026), CriteriaLibrary.Sha256Of2026), Edition.Of2026);
        Assert.Equal(ProductSet.All, Enumerable.Range(0, file.Count).Select(index => file.Read(index).ProductSet));
    }
}
