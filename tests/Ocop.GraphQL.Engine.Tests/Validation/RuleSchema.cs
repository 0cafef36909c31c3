using Ocop.GraphQL.Engine.Introspection;
using Ocop.GraphQL.Engine.Language.Ast;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Tests.Validation;

/// <summary>The one schema of all rule tests, in the manner of the specification's own examples. Nothing is ever executed on it.</summary>
internal static class RuleSchema
{
    public static Schema Schema { get; } = Inputs(Directives(Outputs(Roots(new SchemaBuilder("Pets and people."))))).Build();

    private static SchemaBuilder Roots(SchemaBuilder schema) => schema
        .Object("Query", "Where queries start.", query => query
            .Has("dog: Dog")
            .Has("cat: Cat")
            .Has("pet: Pet")
            .Has("pets: [Pet!]!")
            .Has("catOrDog: CatOrDog")
            .Has("human: Human")
            .Has("arguments: Arguments")
            .Has("findDog: Dog", "searchBy: FindDogInput")
            .Has("findDogs: [Dog]", "searches: [FindDogInput!]!")
            .Has("complex: String", "input: ComplexInput")
            .Has("complexes: String", "inputs: [ComplexInput!]")
            .Has("booleanList: Boolean", "list: [Boolean!]")
            .Has("record: Record"))
        .Object("Mutation", "Where mutations start.", mutation => mutation
            .Has("addPet: Pet", "name: String!")
            .Has("adoptPet: Pet", "pet: PetInput!")
            .Has("adoptPets: [Pet]", "pets: [PetInput!]!"))
        .Object("Subscription", "Where subscriptions start.", subscription => subscription
            .Streams("newMessage: Message")
            .Streams("disallowedSecondRootField: Boolean"));

    private static SchemaBuilder Outputs(SchemaBuilder schema) => schema
        .Enum("DogCommand", "What dogs know.", values => values.Value("SIT", "Sit.").Value("DOWN", "Down.").Value("HEEL", "Heel."))
        .Enum("CatCommand", "What cats know.", values => values.Value("JUMP", "Jump."))
        .Interface("Sentient", "Who thinks.", type => type.Field("name", "String!", "Name."))
        .Interface("Pet", "Who lives with people.", type => type.Field("name", "String!", "Name."))
        .Object<Dog>("Dog", "A dog.", dog => dog
            .Implements("Pet")
            .Has("name: String!")
            .Has("nickname: String")
            .Has("barkVolume: Int")
            .Has("doesKnowCommand: Boolean!", "dogCommand: DogCommand!")
            .Has("isHouseTrained: Boolean!", "atOtherHomes: Boolean")
            .Has("owner: Human")
            .Has("friends: [Pet!]!"))
        .Object<Cat>("Cat", "A cat.", cat => cat
            .Implements("Pet")
            .Has("name: String!")
            .Has("nickname: String")
            .Has("meowVolume: Int")
            .Has("doesKnowCommand: Boolean!", "catCommand: CatCommand!")
            .Has("owner: Alien")
            .Has("friends: [Pet]"))
        .Object<Alien>("Alien", "An alien.", alien => alien.Implements("Sentient").Has("name: String!").Has("homePlanet: String"))
        .Object<Human>("Human", "A human.", human => human.Implements("Sentient").Has("name: String!").Has("pets: [Pet!]"))
        .Interface("Record", "What is kept.", type => type.Field("id", "ID!", "Its key."))
        .Interface("Published", "What is kept for all.", type => type
            .Implements("Record")
            .Field("id", "ID!", "Its key.")
            .Field("address", "String", "Where it is read."))
        .Object<Page>("Page", "A page.", page => page.Implements("Record").Implements("Published").Has("id: ID!").Has("address: String"))
        .Object("Message", "A message.", message => message.Has("body: String").Has("sender: String"))
        .Union("CatOrDog", "Either.", "Cat", "Dog")
        .Union("DogOrHuman", "Either.", "Dog", "Human")
        .Union("HumanOrAlien", "Either.", "Human", "Alien");

    private static SchemaBuilder Inputs(SchemaBuilder schema) => schema
        .Scalar(new EvenScalar())
        .Input("ComplexInput", "Many fields.", input => input
            .Field("name", "String", "Nullable.")
            .Field("owner", "String", "Nullable.")
            .Field("count", "Int!", "Required.")
            .Field("size", "Int!", "Has a default.", "1")
            .Field("tags", "[String!]", "A list.")
            .Field("inner", "ComplexInput", "Nested.")
            .Field("search", "FindDogInput", "One of."))
        .OneOfInput("FindDogInput", "One way to find a dog.", input => input
            .Field("name", "String", "By name.")
            .Field("owner", "ComplexInput", "By owner."))
        .OneOfInput("PetInput", "A pet of one kind.", input => input
            .Field("cat", "CatInput", "A cat.")
            .Field("dog", "DogInput", "A dog."))
        .Input("CatInput", "A cat to be.", input => input.Field("name", "String!", "Name.").Field("meowVolume", "Int", "Loudness."))
        .Input("DogInput", "A dog to be.", input => input.Field("name", "String!", "Name.").Field("barkVolume", "Int", "Loudness."))
        .Object("Arguments", "Arguments of all types.", type => type
            .Has("multipleRequirements: Int!", "x: Int!", "y: Int!")
            .Has("booleanArgField: Boolean", "booleanArg: Boolean")
            .Has("floatArgField: Float", "floatArg: Float")
            .Has("intArgField: Int", "intArg: Int")
            .Has("stringArgField: String", "stringArg: String")
            .Has("idArgField: ID", "idArg: ID")
            .Has("evenArgField: Int", "evenArg: Even")
            .Has("enumArgField: Int", "enumArg: DogCommand")
            .Has("nonNullBooleanArgField: Boolean!", "nonNullBooleanArg: Boolean!")
            .Has("booleanListArgField: [Boolean]", "booleanListArg: [Boolean]!")
            .Has("nonNullListArgField: Int", "list: [Int!]!")
            .Has("matrixArgField: Int", "matrix: [[Int]]")
            .Has("optionalNonNullBooleanArgField: Boolean!", "optionalBooleanArg: Boolean! = false"));

    private static SchemaBuilder Directives(SchemaBuilder schema) => schema
        .Directive("onQuery", "On queries.", directive => directive.On(DirectiveLocation.Query))
        .Directive("onMutation", "On mutations.", directive => directive.On(DirectiveLocation.Mutation))
        .Directive("onSubscription", "On subscriptions.", directive => directive.On(DirectiveLocation.Subscription))
        .Directive("onField", "On fields.", directive => directive.On(DirectiveLocation.Field))
        .Directive("onFragment", "On fragments.", directive => directive.On(DirectiveLocation.FragmentDefinition))
        .Directive("onSpread", "On spreads.", directive => directive.On(DirectiveLocation.FragmentSpread))
        .Directive("onInline", "On inline fragments.", directive => directive.On(DirectiveLocation.InlineFragment))
        .Directive("onVariable", "On variables.", directive => directive.On(DirectiveLocation.VariableDefinition))
        .Directive("onObject", "On types alone.", directive => directive.On(DirectiveLocation.Object))
        .Directive("tag", "Many times on fields.", directive => directive
            .On(DirectiveLocation.Field)
            .Repeatable()
            .Argument("name", "String!", "The tag."));

    /// <summary>Adds a field written as in SDL, <c>name: Type</c>, with arguments <c>name: Type = default</c>.</summary>
    private static ObjectBuilder<T> Has<T>(this ObjectBuilder<T> type, string field, params string[] arguments)
        where T : class
    {
        var parts = field.Split(": ");
        return type.Field(parts[0], parts[1], "A field.", builder =>
        {
            builder.Read(_ => FieldValue.Null);
            foreach (var argument in arguments)
            {
                var words = argument.Split([": ", " = "], StringSplitOptions.None);
                builder.Argument(words[0], words[1], "An argument.", words.Length > 2 ? words[2] : null);
            }
        });
    }

    private static ObjectBuilder<object> Streams(this ObjectBuilder<object> type, string field)
    {
        var parts = field.Split(": ");
        return type.Field(parts[0], parts[1], "Events.", builder => builder.SubscribedBy(SourceResolver.Of(_ => null)).Read(_ => FieldValue.Null));
    }

    private sealed class Dog;

    private sealed class Cat;

    private sealed class Alien;

    private sealed class Human;

    private sealed class Page;

    /// <summary>A custom scalar that refuses odd numbers.</summary>
    private sealed class EvenScalar() : ScalarType("Even", "An even number.")
    {
        public override string? CoerceInput(ValueNode input, InputOrigin origin, out object? value)
        {
            value = input is IntValueNode { Text: var text } ? text : null;
            return value is string digits && (digits[^1] - '0') % 2 == 0 ? null : "Even cannot represent this value.";
        }

        public override bool TryCoerceOutput(in FieldValue value, out FieldValue coerced)
        {
            coerced = value;
            return true;
        }
    }
}
