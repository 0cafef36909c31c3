using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Costs;
using Ocop.GraphQL.Naming;
using Ocop.Storage.Programmes;

namespace Ocop.GraphQL.Programmes;

/// <summary>The types of what a programme tells beside its targets.</summary>
internal static class ProgrammePartTypes
{
    /// <summary>Adds the types to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        Part(schema, "PromotionEvent", "An event of a programme.", part => Named(Told(part))
            .Field("kind", "PromotionEventKind!", "What it is.", p => Kind<PromotionEventKind>(p))
            .Field("heldOn", "LocalDate", "The day; null while no source states it.", p => ProgrammeType.DayOf(p.StatedDate))
            .Field("heldDate", "String", "The date as far as a source states it: a year, a month or a day.", p => FieldValue.Of(p.StatedDate))
            .Field("places", "[String!]!", "The places named, as printed.", f => f.Read(p => FieldValue.Strings(p.Places)).ListSize(Weights.ProgrammeParts))
            .Field("products", "[String!]!", "The products named, as printed.", f => Items(f)));
        Part(schema, "SupportOrganisation", "An organisation that leads, evaluates or helps in a programme.", part => Named(Told(part))
            .Field("kind", "SupportOrganisationKind!", "What it is.", p => Kind<SupportOrganisationKind>(p))
            .Field("person", "String", "The official whom the source names for it.", p => FieldValue.Of(p.Person))
            .Field("office", "String", "That official's office.", p => FieldValue.Of(p.Office)));
        Part(schema, "ProgrammeChannel", "A way to buyers that a programme names.", part => Named(Told(part))
            .Field("kind", "ProgrammeChannelKind!", "What it is.", p => Kind<ProgrammeChannelKind>(p))
            .Field("places", "[String!]!", "The places named, as printed.", f => f.Read(p => FieldValue.Strings(p.Places)).ListSize(Weights.ProgrammeParts)));
        Part(schema, "ProgrammeDisplayPoint", "A place of a programme that shows and sells products, or several of one kind.", part => Named(Told(part))
            .Field("kind", "ProgrammeDisplayPointKind!", "What it is.", p => Kind<ProgrammeDisplayPointKind>(p))
            .Field("number", "Int", "How many there are; null for a single one.", p => FieldValue.Of(p.Number)));
        Part(schema, "NamedProduct", "A product that a source names, as it names it; the catalogue may know it by a fuller name.", part => Named(Told(part))
            .Field("stars", "Int", "Its stars, 1 to 5; null while the source does not state them.", p => FieldValue.Of(p.Stars))
            .Field("place", "String", "Its place as printed; null where none is printed beside it.", p => FieldValue.Of(p.Places.Count > 0 ? p.Places[0] : null)));
        Part(schema, "ProgrammeStatement", "Something that a source states of a programme in words.", part => Told(part)
            .Field("kind", "ProgrammeStatementKind!", "What is stated.", p => Kind<ProgrammeStatementKind>(p))
            .Field("items", "[String!]!", "The members of an enumeration, in the source's order.", f => Items(f)));
    }

    private static void Part(SchemaBuilder schema, string name, string description, Action<ObjectBuilder<ProgrammePartRecord>> configure) =>
        schema.Object(name, description, configure);

    private static ObjectBuilder<ProgrammePartRecord> Told(ObjectBuilder<ProgrammePartRecord> part) => part
        .Field("statement", "String", "What is told, in English words.", p => FieldValue.Of(p.Statement))
        .Field("asPrinted", "String", "The source's own words; null where they are not recorded.", p => FieldValue.Of(p.AsPrinted));

    private static ObjectBuilder<ProgrammePartRecord> Named(ObjectBuilder<ProgrammePartRecord> part) =>
        part.Field("name", "String", "Its name, as printed where it has one; null for none.", p => FieldValue.Of(p.Name));

    private static void Items(ObjectFieldBuilder<ProgrammePartRecord> field) =>
        field.Read(p => FieldValue.Strings(p.Items)).ListSize(Weights.ProgrammeParts);

    private static FieldValue Kind<T>(ProgrammePartRecord part)
        where T : struct, Enum => EnumNames<T>.Value(part.Kind<T>());
}
