using System.Buffers;
using System.Text.Json;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>
/// What a hand-written endpoint costs: a prepared statement and a Utf8JsonWriter for each question, on the registry's own file,
/// answering the bytes that the GraphQL server answers. Started by the script <c>load</c>; not a test.
/// </summary>
internal static class YardstickServer
{
    private const string ContentType = "application/json; charset=utf-8";

    /// <summary>Serves until stopped.</summary>
    /// <param name="arguments">The database file, a file with the answer to the introspection query, and the address.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var database, var introspection, var address])
        {
            await Console.Error.WriteLineAsync("usage: yardstick DATABASE INTROSPECTION ADDRESS");
            return 2;
        }

        await using var application = Build(address);
        application.MapPost("/typename", context => AnswerAsync(context, static (writer, _) => writer.WriteString("__typename", "Query")));
        var answer = await File.ReadAllBytesAsync(introspection);
        application.MapPost("/introspection", context => AnswerAsync(context, answer));
        using var product = Map(application, "/product", () => new ProductByCode(database));
        using var page = Map(application, "/page", () => new FirstPage(database));
        using var nested = Map(application, "/nested", () => new ProductsOfProducers(database));
        using var search = Map(application, "/search", () => new WordSearch(database));
        using var verify = Map(application, "/verify", () => new VerifyCode(database));
        await application.RunAsync();
        return 0;
    }

    private static WebApplication Build(string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var application = builder.Build();
        application.Urls.Add(address);
        return application;
    }

    private static Endpoints<TEndpoint> Map<TEndpoint>(WebApplication application, string path, Func<TEndpoint> open)
        where TEndpoint : IEndpoint
    {
        var endpoints = new Endpoints<TEndpoint>(open);
        application.MapPost(path, context => AnswerAsync(context, (writer, variable) =>
        {
            var endpoint = endpoints.Rent();
            endpoint.Write(writer, variable);
            endpoints.Return(endpoint);
        }));
        return endpoints;
    }

    private static async Task AnswerAsync(HttpContext context, Action<Utf8JsonWriter, string> write)
    {
        var variable = await ReadAsync(context.Request);
        context.Response.ContentType = ContentType;
        using (var writer = new Utf8JsonWriter(context.Response.BodyWriter, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("data");
            write(writer, variable);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        await context.Response.BodyWriter.FlushAsync();
    }

    private static async Task AnswerAsync(HttpContext context, ReadOnlyMemory<byte> kept)
    {
        await ReadAsync(context.Request);
        context.Response.ContentType = ContentType;
        context.Response.ContentLength = kept.Length;
        await context.Response.BodyWriter.WriteAsync(kept);
    }

    private static async Task<string> ReadAsync(HttpRequest request)
    {
        var read = await request.BodyReader.ReadAtLeastAsync((int)(request.ContentLength ?? 0));
        var variable = FirstVariable(read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray());
        request.BodyReader.AdvanceTo(read.Buffer.End);
        return variable;
    }

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    // Reads the whole body, as the GraphQL server must, and keeps the first variable's value.
    private static string FirstVariable(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        var inVariables = false;
        var value = "";
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("variables"u8))
            {
                inVariables = true;
            }
            else if (inVariables && value.Length == 0 && reader.TokenType == JsonTokenType.String)
            {
                value = reader.GetString()!;
            }
        }

        return value;
    }
}
