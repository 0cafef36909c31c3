using System.Text;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.Types.Building;
using Ocop.GraphQL.Engine.Types.Resolvers;

namespace Ocop.GraphQL.Engine.Types.Sdl;

/// <summary>
/// A schema's definitions and extensions as SDL text, with what SDL cannot say attached by name: resolvers by the coordinate of
/// their field, the C# objects that read and write scalars, and the C# types of objects behind interfaces and unions.
/// </summary>
/// <remarks>
/// Added to a schema by <see cref="SchemaBuilder.Document"/>. Nothing is checked before that schema is built; then all errors are
/// told together, those of the text with line and column.
/// </remarks>
/// <param name="text">The SDL.</param>
public sealed class SchemaDocument(string text)
{
    /// <summary>What is read of a schema's text: its author is trusted, but no text may exhaust the stack.</summary>
    private static readonly ParserLimits Limits = new() { MaxBytes = int.MaxValue, MaxTokens = int.MaxValue };

    private readonly SchemaAttachments attachments = new();

    /// <summary>Attaches a resolver to a field of an object.</summary>
    /// <param name="coordinate">The field: <c>"Query.product"</c>.</param>
    /// <param name="resolver">Where the field's values come from.</param>
    /// <param name="needs">See <see cref="FieldDefinition.Needs"/>.</param>
    public SchemaDocument Resolve(string coordinate, FieldResolver resolver, ulong needs = 0)
    {
        attachments.AddResolver(coordinate, resolver, needs);
        return this;
    }

    /// <summary>Attaches a function of the parent to a field of an object.</summary>
    /// <typeparam name="TParent">The C# type of the object's values.</typeparam>
    /// <param name="coordinate">The field: <c>"Product.name"</c>.</param>
    /// <param name="read">Reads the field's value.</param>
    /// <param name="needs">See <see cref="FieldDefinition.Needs"/>.</param>
    public SchemaDocument Resolve<TParent>(string coordinate, Func<TParent, FieldValue> read, ulong needs = 0)
        where TParent : class => Resolve(coordinate, new PropertyResolver<TParent>(read), needs);

    /// <summary>Attaches where the events of a subscription's root field come from; the field has a resolver too.</summary>
    /// <param name="coordinate">The field: <c>"Subscription.changed"</c>.</param>
    /// <param name="source">Gives the events.</param>
    public SchemaDocument Subscribe(string coordinate, SourceResolver source)
    {
        attachments.AddSource(coordinate, source);
        return this;
    }

    /// <summary>Gives a resolver to every field of an object that has none; without it such a field is an error.</summary>
    public SchemaDocument ResolveOthers(FieldResolver resolver)
    {
        attachments.OtherResolver = resolver;
        return this;
    }

    /// <summary>Attaches the object that reads and writes the scalar of its name; description and <c>@specifiedBy</c> are the text's.</summary>
    public SchemaDocument Scalar(ScalarType scalar)
    {
        ArgumentNullException.ThrowIfNull(scalar);
        attachments.AddScalar(scalar);
        return this;
    }

    /// <summary>Says the C# type of an object's values, by which it is found behind interfaces and unions.</summary>
    public SchemaDocument RuntimeType<TValue>(string typeName)
        where TValue : class => RuntimeType(typeName, typeof(TValue));

    /// <summary>Says the C# type of an object's values, by which it is found behind interfaces and unions.</summary>
    public SchemaDocument RuntimeType(string typeName, Type runtimeType)
    {
        attachments.AddRuntimeType(typeName, runtimeType);
        return this;
    }

    /// <summary>Adds everything to a schema.</summary>
    internal void DeclareIn(SchemaDeclaration schema)
    {
        var result = Parser.Parse(new SourceText(Encoding.UTF8.GetBytes(text)), Limits);
        if (result.Succeeded)
        {
            new DocumentReader(result.Document, attachments, schema).Read();
            return;
        }

        schema.Errors.Add(SdlErrors.NotADocument(result.Error));
    }
}
