using System.Text.Json;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Tests.Fuzz;

/// <summary>Section 7.1 of the specification: what a response may look like, whatever the request was.</summary>
internal static class ResponseFormat
{
    /// <summary>Fails unless the bytes are a response.</summary>
    public static void AssertWellFormed(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 2_000 });
        var response = document.RootElement;
        Assert.Equal(JsonValueKind.Object, response.ValueKind);
        Assert.Empty(response.EnumerateObject().Select(entry => entry.Name).Except(["data", "errors", "extensions"]));
        var isExecuted = response.TryGetProperty("data", out var data);
        Assert.True(!isExecuted || data.ValueKind is JsonValueKind.Object or JsonValueKind.Null);
        if (!response.TryGetProperty("errors", out var errors))
        {
            Assert.True(isExecuted && data.ValueKind == JsonValueKind.Object, "There is neither data nor an error.");
            return;
        }

        Assert.True(errors.GetArrayLength() > 0, "The list of errors is empty.");
        foreach (var error in errors.EnumerateArray())
        {
            AssertError(error, isExecuted);
        }
    }

    private static void AssertError(JsonElement error, bool isExecuted)
    {
        Assert.Empty(error.EnumerateObject().Select(entry => entry.Name).Except(["message", "locations", "path", "extensions"]));
        Assert.NotEqual("", error.GetProperty("message").GetString());
        var code = error.GetProperty("extensions").GetProperty("code").GetString();
        Assert.NotEqual("", code);
        // An error of execution has its place in the response; one of the request has none, nor has the note that there are more.
        Assert.Equal(isExecuted && code != ErrorCodes.TooManyErrors, error.TryGetProperty("path", out var path));
        Assert.True(path.ValueKind == JsonValueKind.Undefined || path.EnumerateArray().All(IsSegment));
        if (error.TryGetProperty("locations", out var locations))
        {
            Assert.True(locations.GetArrayLength() > 0, "The list of locations is empty.");
            Assert.All(locations.EnumerateArray(), location =>
            {
                Assert.Equal(["line", "column"], location.EnumerateObject().Select(entry => entry.Name));
                Assert.True(location.GetProperty("line").GetInt32() >= 1 && location.GetProperty("column").GetInt32() >= 1);
            });
        }
    }

    private static bool IsSegment(JsonElement segment) =>
        segment.ValueKind == JsonValueKind.String || (segment.ValueKind == JsonValueKind.Number && segment.GetInt32() >= 0);
}
