using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Http;

/// <summary>The schema as a file to download.</summary>
internal sealed class SchemaFile
{
    private const string MediaType = "application/graphql; charset=utf-8";
    private const string FileName = "schema.graphql";

    private readonly byte[] utf8;
    private readonly EntityTagHeaderValue tag;

    /// <summary>Prints the schema, once.</summary>
    public SchemaFile(Engine.Types.Schema schema)
    {
        utf8 = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema));
        tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(utf8))}\"");
    }

    /// <summary>The file; 304 to a client that names the tag of what it has.</summary>
    public FileContentHttpResult ToResult() => TypedResults.Bytes(utf8, MediaType, FileName, entityTag: tag);
}
