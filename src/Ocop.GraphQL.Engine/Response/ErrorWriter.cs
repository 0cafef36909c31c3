using System.Collections;
using System.Globalization;
using Ocop.GraphQL.Engine.Errors;

namespace Ocop.GraphQL.Engine.Response;

/// <summary>Writes errors (specification, section 7.1.6): message, locations, path, and extensions with the code first.</summary>
internal static class ErrorWriter
{
    /// <summary>Writes the list of a response's errors.</summary>
    public static void Write(ref JsonOutput json, IReadOnlyList<GraphQLError> errors)
    {
        json.Raw('[');
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0)
            {
                json.Raw(',');
            }

            Write(ref json, errors[i]);
        }

        json.Raw(']');
    }

    private static void Write(ref JsonOutput json, GraphQLError error)
    {
        json.Raw("{\"message\":"u8);
        json.String(error.Message);
        WriteLocations(ref json, error.Locations);
        WritePath(ref json, error.Path);
        json.Raw(",\"extensions\":{\"code\":"u8);
        json.String(error.Code);
        foreach (var (name, value) in error.Extensions)
        {
            json.Raw(',');
            json.String(name);
            json.Raw(':');
            WriteFact(ref json, value);
        }

        json.Raw("}}"u8);
    }

    private static void WriteLocations(ref JsonOutput json, IReadOnlyList<SourceLocation> locations)
    {
        // The specification wants the entry non-empty or absent.
        if (locations.Count == 0)
        {
            return;
        }

        json.Raw(",\"locations\":["u8);
        for (var i = 0; i < locations.Count; i++)
        {
            json.Raw(i == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
            json.Number(locations[i].Line);
            json.Raw(",\"column\":"u8);
            json.Number(locations[i].Column);
            json.Raw('}');
        }

        json.Raw(']');
    }

    private static void WritePath(ref JsonOutput json, ResponsePath? path)
    {
        if (path is null)
        {
            return;
        }

        json.Raw(",\"path\":["u8);
        var segments = path.ToSegments();
        for (var i = 0; i < segments.Count; i++)
        {
            if (i > 0)
            {
                json.Raw(',');
            }

            WriteFact(ref json, segments[i]);
        }

        json.Raw(']');
    }

    /// <summary>A fact of an error: null, text, a number, a boolean, facts by name or a list of them; anything else as its text.</summary>
    private static void WriteFact(ref JsonOutput json, object? value)
    {
        switch (value)
        {
            case null:
                json.Null();
                break;
            case string text:
                json.String(text);
                break;
            case bool boolean:
                json.Boolean(boolean);
                break;
            case int number:
                json.Number(number);
                break;
            case long number:
                json.Number(number);
                break;
            case decimal number:
                json.Number(number);
                break;
            case double number when double.IsFinite(number):
                json.Number(number);
                break;
            case IReadOnlyDictionary<string, object?> named:
                WriteNamed(ref json, named);
                break;
            case IEnumerable list:
                WriteFacts(ref json, list);
                break;
            default:
                json.String(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteNamed(ref JsonOutput json, IReadOnlyDictionary<string, object?> facts)
    {
        json.Raw('{');
        var isFirst = true;
        foreach (var (name, value) in facts)
        {
            if (!isFirst)
            {
                json.Raw(',');
            }

            isFirst = false;
            json.String(name);
            json.Raw(':');
            WriteFact(ref json, value);
        }

        json.Raw('}');
    }

    private static void WriteFacts(ref JsonOutput json, IEnumerable list)
    {
        json.Raw('[');
        var isFirst = true;
        foreach (var item in list)
        {
            if (!isFirst)
            {
                json.Raw(',');
            }

            isFirst = false;
            WriteFact(ref json, item);
        }

        json.Raw(']');
    }
}
