namespace Ocop.GraphQL.Engine.Validation;

/// <summary>A rule of validation; it does its work through <see cref="IVisits{T}"/> and <see cref="IConcludes"/>.</summary>
internal interface IValidationRule;

/// <summary>A rule that looks at every <typeparamref name="T"/> of the document, in document order.</summary>
/// <typeparam name="T">A kind of node, or <see cref="ArgumentSet"/> or <see cref="DirectiveSet"/>.</typeparam>
internal interface IVisits<T> : IValidationRule
{
    /// <summary>Looks at one, before what is inside it.</summary>
    void Visit(T item);
}

/// <summary>A rule that needs to have seen the whole document.</summary>
internal interface IConcludes : IValidationRule
{
    /// <summary>Runs once, after everything was visited.</summary>
    void Conclude();
}
