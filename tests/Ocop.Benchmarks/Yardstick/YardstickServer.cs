using System.Buffers;
using System.Text.Json;

namespace Ocop.Benchmarks.Yardstick;

/// <summary>
/// What a hand-written endpoint costs: a prepared statement and a Utf8JsonWriter for each question, on the registry's own file,
/// answering the bytes that the GraphQL server answers. Started by the script <c>load</c>; not a test.
/// </summary>
internal static class YardstickServer
{
    /// <summary>Serves until stopped.</summary>
    /// <param name="arguments">The database file and the address.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var database, var address])
        {
            await Console.Error.WriteLineAsync("usage: yardstick DATABASE ADDRESS");
            return 2;
        }

        using var products = new Connections<ProductStatement>(() => new ProductStatement(database));
        using var pages = new Connections<PageStatement>(() => new PageStatement(database));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var application = builder.Build();
        application.Urls.Add(address);
        application.MapPost("/typename", context => AnswerAsync(context, static (writer, _) => TypeName(writer)));
        application.MapPost("/product", Handle(products));
        application.MapPost("/page", Handle(pages));
        await application.RunAsync();
        return 0;
    }

    private static RequestDelegate Handle<TStatement>(Connections<TStatement> connections)
        where TStatement : IStatement =>
        context => AnswerAsync(context, (writer, variable) =>
        {
            var statement = connections.Rent();
            statement.Write(writer, variable);
            connections.Return(statement);
        });

    private static void TypeName(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("data");
        writer.WriteString("__typename", "Query");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static async Task AnswerAsync(HttpContext context, Action<Utf8JsonWriter, string> write)
    {
        var read = await context.Request.BodyReader.ReadAtLeastAsync((int)(context.Request.ContentLength ?? 0));
        var variable = FirstVariable(read.Buffer.IsSingleSegment ? read.Buffer.FirstSpan : read.Buffer.ToArray());
        context.Request.BodyReader.AdvanceTo(read.Buffer.End);
        context.Response.ContentType = "application/json; charset=utf-8";
        using (var writer = new Utf8JsonWriter(context.Response.BodyWriter, Options))
        {
            write(writer, variable);
        }

        await context.Response.BodyWriter.FlushAsync();
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
