using System.Buffers;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Types;

namespace Ocop.GraphQL.Engine.Response;

/// <summary>Writes a response (specification, section 7) as JSON, walking the outcome once; errors stand before data.</summary>
internal static class ResponseWriter
{
    /// <summary>Writes an execution result (section 7.1.1).</summary>
    public static void Write(IBufferWriter<byte> output, Outcome outcome)
    {
        var json = new JsonOutput(output);
        json.Raw('{');
        if (outcome.Errors.Count > 0)
        {
            json.Raw("\"errors\":"u8);
            ErrorWriter.Write(ref json, outcome.Errors);
            json.Raw(',');
        }

        json.Raw("\"data\":"u8);
        if (outcome.Data is { } root)
        {
            WriteObject(ref json, root, 0);
        }
        else
        {
            json.Null();
        }

        json.Raw('}');
        json.Flush();
    }

    /// <summary>Writes a request error result (section 7.1.3), which has no <c>data</c>.</summary>
    public static void Write(IBufferWriter<byte> output, IReadOnlyList<GraphQLError> requestErrors)
    {
        var json = new JsonOutput(output);
        json.Raw("{\"errors\":"u8);
        ErrorWriter.Write(ref json, requestErrors);
        json.Raw('}');
        json.Flush();
    }

    private static void WriteObject(ref JsonOutput json, Layer layer, int row)
    {
        var fields = layer.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            json.Raw(i == 0 ? '{' : ',');
            json.Raw(fields[i].Utf8);
            if (layer.ColumnOf(i) is { } column)
            {
                WriteField(ref json, column, column.Values[row]);
            }
        }

        // Conditions can leave an object without fields.
        json.Raw(fields.Length == 0 ? "{}"u8 : "}"u8);
    }

    private static void WriteField(ref JsonOutput json, Column column, in FieldValue value)
    {
        if (column.Plan.Scalar is null || value.IsNull)
        {
            WriteValue(ref json, column, column.Plan.Definition.Type, value);
        }
        else
        {
            WriteLeaf(ref json, value);
        }
    }

    private static void WriteValue(ref JsonOutput json, Column column, GraphQLType type, in FieldValue value)
    {
        if (value.IsNull)
        {
            json.Null();
            return;
        }

        switch (type.NullableType)
        {
            case ListType list:
                WriteList(ref json, column, list.OfType, Link.Of(value));
                break;
            case CompositeType:
                var link = Link.Of(value);
                WriteObject(ref json, column.GetChild(link.First), link.Second);
                break;
            default:
                WriteLeaf(ref json, value);
                break;
        }
    }

    private static void WriteList(ref JsonOutput json, Column column, GraphQLType itemType, Link range)
    {
        json.Raw('[');
        var items = column.Items.Slice(range.First, range.Second);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                json.Raw(',');
            }

            WriteValue(ref json, column, itemType, items[i]);
        }

        json.Raw(']');
    }

    private static void WriteLeaf(ref JsonOutput json, in FieldValue value)
    {
        switch (value.Kind)
        {
            case FieldValueKind.String:
                json.String(value.AsString());
                break;
            case FieldValueKind.Utf8:
                json.String(value.AsUtf8().Span);
                break;
            case FieldValueKind.Integer:
                json.Number(value.AsInteger());
                break;
            case FieldValueKind.Boolean:
                json.Boolean(value.AsBoolean());
                break;
            case FieldValueKind.Enum:
                json.Raw(value.AsEnum().QuotedUtf8);
                break;
            case FieldValueKind.Decimal:
                json.Number(value.AsDecimal());
                break;
            case FieldValueKind.Float:
                json.Number(value.AsFloat());
                break;
            default:
                throw Invariant.Broken($"a completed leaf is {value.Kind}");
        }
    }
}
