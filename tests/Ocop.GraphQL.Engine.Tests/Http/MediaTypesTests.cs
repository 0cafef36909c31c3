using Ocop.GraphQL.Engine.Http;

namespace Ocop.GraphQL.Engine.Tests.Http;

public sealed class MediaTypesTests
{
    private const string GraphQL = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    [Theory]
    [InlineData(null, GraphQL)]
    [InlineData("", GraphQL)]
    [InlineData("  ", GraphQL)]
    [InlineData("application/json", Json)]
    [InlineData("application/graphql-response+json", GraphQL)]
    [InlineData("Application/GraphQL-Response+JSON", GraphQL)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", GraphQL)]
    [InlineData("application/json;q=0.9, application/graphql-response+json", GraphQL)]
    [InlineData("application/graphql-response+json;q=0.8, application/json;q=0.9", Json)]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8", GraphQL)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/json, */*", Json)]
    [InlineData("application/graphql-response+json, */*;q=0.1", GraphQL)]
    [InlineData("application/graphql-response+json, */*", GraphQL)]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", Json)]
    [InlineData("application/json, multipart/mixed, text/event-stream", Json)]
    [InlineData("text/event-stream, application/graphql-response+json;q=0.5", GraphQL)]
    [InlineData("*/*, application/json;q=0", GraphQL)]
    [InlineData("application/json;q=0, application/graphql-response+json;q=0.001", GraphQL)]
    [InlineData("application/json;profile=\"a,b;q=0\"", Json)]
    [InlineData("application/json ; q=1.000 ; charset=\"UTF-8\"", Json)]
    [InlineData(",, application/json ,", Json)]
    [InlineData("application/json;q=0.5, application/json;q=0.9, application/graphql-response+json;q=0.7", GraphQL)]
    public void The_preferred_media_type_is_chosen(string? accept, string expected)
    {
        Assert.Equal(expected, MediaTypes.Negotiate(accept, canStream: true).Single?.ContentType);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json;q=0, */*;q=0")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/json;q=2")]
    [InlineData("application/json;q=a")]
    [InlineData("application/json;q=0.1234")]
    [InlineData("*/json")]
    [InlineData("json")]
    [InlineData("/")]
    [InlineData("text/event-stream")]
    public void A_client_that_takes_neither_media_type_gets_none(string accept)
    {
        Assert.Null(MediaTypes.Negotiate(accept, canStream: true).Single);
    }

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("APPLICATION/JSON", true)]
    [InlineData("application/json; charset=utf-8", true)]
    [InlineData("application/json;charset=\"UTF-8\"", true)]
    [InlineData("application/json; charset=utf8", true)]
    [InlineData("application/json; charset=utf-16", false)]
    [InlineData("application/graphql", false)]
    [InlineData("application/x-www-form-urlencoded", false)]
    [InlineData("text/plain", false)]
    [InlineData("multipart/form-data; boundary=application/json", false)]
    [InlineData("application/*", false)]
    [InlineData("application/jsonp", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_JSON_in_UTF8_is_read(string? contentType, bool isRead)
    {
        Assert.Equal(isRead, MediaTypes.IsJson(contentType));
    }

    [Theory]
    [InlineData("text/event-stream", true, true)]
    [InlineData("Text/Event-Stream; charset=UTF-8", true, true)]
    [InlineData("text/event-stream, application/json;q=0.5", true, true)]
    [InlineData("application/json, text/event-stream", true, false)]
    [InlineData("text/event-stream, application/json", true, false)]
    [InlineData("application/graphql-response+json, application/json, multipart/mixed, text/event-stream;q=0.1", true, false)]
    [InlineData("text/*", true, true)]
    [InlineData("*/*", false, false)]
    [InlineData("text/event-stream;q=0, */*", false, false)]
    [InlineData("application/json", false, false)]
    [InlineData(null, false, false)]
    public void A_stream_must_be_named_and_is_preferred_only_where_it_weighs_more(string? accept, bool isAccepted, bool isPreferred)
    {
        var accepted = MediaTypes.Negotiate(accept, canStream: true);

        Assert.Equal((isAccepted, isPreferred), (accepted.AcceptsStream, accepted.PrefersStream));
        Assert.False(MediaTypes.Negotiate(accept, canStream: false).AcceptsStream);
    }
}
