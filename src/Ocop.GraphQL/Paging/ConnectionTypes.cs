using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Places;

namespace Ocop.GraphQL.Paging;

/// <summary>The types of paged lists: <c>ProductConnection</c>, <c>ProductEdge</c>, <c>PageInfo</c>.</summary>
internal static class ConnectionTypes
{
    /// <summary>Adds <c>PageInfo</c> to a schema.</summary>
    public static void DefinePageInfo(SchemaBuilder schema) => schema.Object<Connection>(
        "PageInfo",
        "Where a page stands in its list.",
        info => info
            .Field("hasNextPage", "Boolean!", "Whether items follow this page.", page => FieldValue.Of(page.HasNext))
            .Field("hasPreviousPage", "Boolean!", "Whether items precede this page.", page => FieldValue.Of(page.HasPrevious))
            .Field("startCursor", "String", "Cursor of the first item; null on an empty page.", page => FieldValue.Of(page.CursorOf(0)))
            .Field("endCursor", "String", "Cursor of the last item; null on an empty page.", page => FieldValue.Of(page.CursorOf(page.Nodes.Count - 1))));

    /// <summary>Adds the connection and edge of a node whose lists take a filter.</summary>
    public static void DefineFiltered(SchemaBuilder schema, string node, string many)
    {
        Define(schema, node, many, "How many there are under the same filter, exactly.");
        schema.ExtendObject<Connection>($"{node}Connection", connection => connection
            .Field("placeCodes", $"[{PlaceCodeReadingType.Name}!]!", "Which provinces were meant by the codes that the filter gives without a day.",
                f => f.Read(page => FieldValue.Objects(page.PlaceCodes)).ListSize(PlaceCodeReadingType.Most)));
    }

    /// <summary>Adds the connection and edge of a node whose lists take no filter.</summary>
    public static void Define(SchemaBuilder schema, string node, string many) => Define(schema, node, many, "How many there are in all, exactly.");

    private static void Define(SchemaBuilder schema, string node, string many, string total)
    {
        DefineUncounted(schema, node, many);
        schema.ExtendObject<Connection>($"{node}Connection", connection => connection
            .Field("totalCount", "Int!", $"{total} Costs extra and is computed only when asked.",
                f => f.Read(page => FieldValue.Of(page.TotalCount)).Cost(Weights.Scan)));
    }

    /// <summary>Adds the connection and edge of a node whose lists are not counted.</summary>
    public static void DefineUncounted(SchemaBuilder schema, string node, string many)
    {
        schema.Object<Connection>(
            $"{node}Connection",
            $"A page of {many}.",
            connection => connection
                .Field("edges", $"[{node}Edge!]", $"The {many} of the page, each with its cursor.", page => FieldValue.Objects(Edges(page)))
                .Field("nodes", $"[{node}!]", $"The {many} of the page.", page => FieldValue.Objects(page.Nodes))
                .Field("pageInfo", "PageInfo!", "Where the page stands in its list.", page => FieldValue.Object(page)));
        schema.Object<Edge>(
            $"{node}Edge",
            $"An item in a page of {many}.",
            edge => edge
                .Field("cursor", "String!", "The item's place in the list, for after and before.", item => FieldValue.Of(item.Connection.CursorOf(item.Index)))
                .Field("node", $"{node}!", "The item.", item => FieldValue.Object(item.Connection.Nodes[item.Index])));
    }

    private static Edge[] Edges(Connection page)
    {
        var edges = new Edge[page.Nodes.Count];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new Edge(page, i);
        }

        return edges;
    }
}
