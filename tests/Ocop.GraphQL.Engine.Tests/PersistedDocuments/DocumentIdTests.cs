using System.Text;
using Ocop.GraphQL.Engine.PersistedDocuments;

namespace Ocop.GraphQL.Engine.Tests.PersistedDocuments;

public sealed class DocumentIdTests
{
    // The appendix's own examples.
    private const string Minified = "query($id:ID!){user(id:$id){name}}";
    private const string MinifiedHex = "71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b";
    private const string Indented = "query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}";
    private const string IndentedHex = "7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e";

    [Theory]
    [InlineData(Minified, MinifiedHex)]
    [InlineData(Indented, IndentedHex)]
    public void A_document_is_named_for_its_hash(string document, string hex)
    {
        var id = DocumentId.Of(Encoding.UTF8.GetBytes(document));

        Assert.Equal((hex, $"sha256:{hex}"), (id.Hex, id.ToString()));
    }

    [Theory]
    [InlineData(MinifiedHex)]
    [InlineData("sha256:" + MinifiedHex)]
    public void A_name_is_read_with_its_prefix_and_without(string text)
    {
        Assert.True(DocumentId.TryParse(text, out var id));
        Assert.Equal(DocumentId.Of(Encoding.UTF8.GetBytes(Minified)), id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sha256:")]
    [InlineData("sha256")]
    [InlineData("71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286")]
    [InlineData("71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b0")]
    [InlineData("71F7DC5758652BAAC68E4A10C50BE732B741C892ADE2883A99358F52B555286B")]
    [InlineData("SHA256:" + MinifiedHex)]
    [InlineData("sha256:sha256:" + MinifiedHex)]
    [InlineData("md5:" + MinifiedHex)]
    [InlineData(" " + MinifiedHex)]
    [InlineData("../../../etc/passwd")]
    [InlineData("gggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggggg")]
    public void Any_other_text_is_no_name(string? text)
    {
        Assert.False(DocumentId.TryParse(text, out _));
    }
}
