using Ocop.Domain.Codes;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Errors;
using Ocop.GraphQL.Scalars;
using Ocop.GraphQL.Time;

namespace Ocop.GraphQL.Nodes;

/// <summary>A key input that names a record by global id or by code.</summary>
/// <param name="Code">The record's code in its one form.</param>
/// <param name="AsOf">The day of the id when it carries one and no other day is asked for.</param>
internal readonly record struct CodeArgument(string Code, AsOf AsOf)
{
    /// <summary>Reads the arguments <c>by</c> and <c>asOf</c>.</summary>
    /// <param name="arguments">The field's arguments.</param>
    /// <param name="typeName">The type that an id must name.</param>
    /// <param name="kind">The kind of record that a code must name.</param>
    /// <param name="asOf">The day asked for.</param>
    /// <exception cref="FieldRefusal">The id or code was not made by a registry like this or names a record of another type, or the id is of a day before the programme.</exception>
    public static CodeArgument Read(InputObject arguments, string typeName, CodeKind kind, AsOf asOf)
    {
        var by = arguments.Get<InputObject>("by")!;
        return by.Get<string>("id") is { } id ? FromId(id, typeName, asOf) : Of(by.Get<string>("code")!, kind, asOf);
    }

    /// <summary>Reads a code as people write it.</summary>
    /// <exception cref="FieldRefusal">The text is no code, or that of a record of another type.</exception>
    public static CodeArgument Of(string text, CodeKind kind, AsOf asOf) => new(FromCode(text, kind), asOf);

    private static CodeArgument FromId(string text, string typeName, AsOf asOf)
    {
        if (!GlobalId.TryParse(text, out var id))
        {
            throw FieldRefusal.Of(RegistryErrorCodes.MalformedId, $"{Quoted.Short(text)} is no id of this registry.");
        }

        var day = id.AsOf is { } date && !asOf.IsExplicit ? AsOf.On(date) : asOf;
        return id.TypeName == typeName ? new CodeArgument(id.Code, day) : throw OfOtherType(text, id.TypeName, typeName);
    }

    /// <summary>Reads the code of a record of a kind as people write it, into its one writing.</summary>
    /// <exception cref="FieldRefusal">The text is no code, or that of a record of another type.</exception>
    public static string FromCode(string text, CodeKind kind)
    {
        var code = Parse(text);
        return code.Kind == kind ? code.ToString() : throw OfOtherType(code.ToString(), $"{code.Kind}", $"{kind}");
    }

    private static FieldRefusal OfOtherType(string text, string named, string asked) => FieldRefusal.Of(
        RegistryErrorCodes.KeyOfOtherType,
        $"{Quoted.Short(text)} names a record of the type {Quoted.Short(named)}, not of {asked}.",
        ("type", named), ("expected", asked));

    /// <summary>Reads a code of whatever kind as people write it.</summary>
    /// <exception cref="FieldRefusal">The text is no code.</exception>
    public static RegistryCode Parse(string text) => RegistryCode.TryParse(text, out var code)
        ? code
        : throw FieldRefusal.Of(
            RegistryErrorCodes.MalformedCode,
            $"{Quoted.Short(text)} is no code of this registry: its length, letters or check character are wrong.");
}
