using System.Diagnostics.CodeAnalysis;
using Ocop.GraphQL.Engine.Errors;
using Ocop.GraphQL.Engine.Execution;
using Ocop.GraphQL.Engine.Language;
using Ocop.GraphQL.Engine.PersistedDocuments;
using Ocop.GraphQL.Engine.Planning;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Engine.Validation;

namespace Ocop.GraphQL.Engine;

/// <summary>Everything that does not depend on the variables' values: a document is looked up, or parsed, validated and planned.</summary>
internal sealed class RequestPlanner(Schema schema, DocumentCache documents, EngineOptions options)
{
    private readonly OperationPlanner planner = new(options.Planner);
    private readonly PersistedDocumentOptions persisted = options.PersistedDocuments;
    private readonly AutomaticDocuments? automatic =
        options.PersistedDocuments.Automatic is { } limits ? new AutomaticDocuments(limits) : null;

    /// <summary>The plan of a request's operation.</summary>
    /// <param name="request">The request; its document is copied where it is kept.</param>
    /// <param name="cancellation">Cancelled when nobody waits for the answer any more.</param>
    public ValueTask<RequestPlan> PlanAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        if (request.DocumentId is { } name)
        {
            return DocumentId.TryParse(name, out var id)
                ? PlanNamedAsync(id, request, cancellation)
                : new(RequestPlan.Refused(PersistedDocumentErrors.InvalidId()));
        }

        return AutomaticQuery.Find(request.Extensions) is { } query && (request.Document.IsEmpty || automatic is not null)
            ? PlanAutomaticAsync(query, request, cancellation)
            : new(PlanSent(request));
    }

    private RequestPlan PlanSent(GraphQLRequest request)
    {
        if (persisted.OnlyPersisted)
        {
            return RequestPlan.Refused(PersistedDocumentErrors.Required());
        }

        return documents.Find(request.Document.Span) is { } document || TryPrepare(request.Document.ToArray(), documents.Offer, out document, out var refusal)
            ? PlanOperation(document, request)
            : refusal;
    }

    private ValueTask<RequestPlan> PlanAutomaticAsync(AutomaticQuery query, GraphQLRequest request, CancellationToken cancellation)
    {
        if (query.Id is not { } id)
        {
            return new(RequestPlan.Refused(PersistedDocumentErrors.AutomaticNotSupported()));
        }

        return request.Document.IsEmpty ? PlanNamedAsync(id, request, cancellation) : new(PlanLeftBehind(id, request));
    }

    /// <summary>A document that comes with its name, to be kept.</summary>
    private RequestPlan PlanLeftBehind(DocumentId id, GraphQLRequest request)
    {
        var actual = DocumentId.Of(request.Document.Span);
        if (actual != id)
        {
            return RequestPlan.Refused(PersistedDocumentErrors.HashMismatch(actual));
        }

        var plan = PlanSent(request);
        if (plan.Succeeded)
        {
            automatic!.Add(id, request.Document.Span);
        }

        return plan;
    }

    /// <summary>A document that is named instead of sent. While its plan is kept, nothing but the name is looked at.</summary>
    private ValueTask<RequestPlan> PlanNamedAsync(DocumentId id, GraphQLRequest request, CancellationToken cancellation) =>
        documents.Find(id) is { } document ? new(PlanOperation(document, request)) : FetchAndPlanAsync(id, request, cancellation);

    private async ValueTask<RequestPlan> FetchAndPlanAsync(DocumentId id, GraphQLRequest request, CancellationToken cancellation)
    {
        if (await FetchAsync(id, cancellation) is not { } utf8)
        {
            return RequestPlan.Refused(WhyUnknown(id, request));
        }

        if (!TryPrepare(utf8, documents.Add, out var document, out var refusal))
        {
            return refusal;
        }

        documents.Name(document, id);
        return PlanOperation(document, request);
    }

    private async ValueTask<byte[]?> FetchAsync(DocumentId id, CancellationToken cancellation)
    {
        if (persisted.Documents is not { } store || await store.FindAsync(id, cancellation) is not { } found)
        {
            return automatic?.Find(id);
        }

        return DocumentId.Of(found.Span) == id
            ? found.ToArray()
            : throw new InvalidDataException($"The document kept as {id} is another one.");
    }

    private GraphQLError WhyUnknown(DocumentId id, GraphQLRequest request) =>
        request.DocumentId is not null ? PersistedDocumentErrors.Unknown(id)
        : automatic is null ? PersistedDocumentErrors.AutomaticNotSupported()
        : PersistedDocumentErrors.AutomaticNotFound();

    private RequestPlan PlanOperation(PlannedDocument document, GraphQLRequest request)
    {
        var result = document.GetPlan(request.OperationName, planner);
        documents.Recount(document);
        return RequestPlan.Of(result);
    }

    private bool TryPrepare(
        byte[] utf8, Func<PlannedDocument, PlannedDocument> keep, [NotNullWhen(true)] out PlannedDocument? document, out RequestPlan refusal)
    {
        document = null;
        refusal = default;
        var parsed = Parser.Parse(new SourceText(utf8), options.Parser);
        if (!parsed.Succeeded)
        {
            refusal = RequestPlan.Unreadable(parsed.Error);
            return false;
        }

        var validated = Validator.Validate(schema, parsed.Document, options.Validation);
        if (!validated.Succeeded)
        {
            refusal = RequestPlan.Refused(validated.Errors);
            return false;
        }

        document = keep(new PlannedDocument(utf8, validated.Document));
        return true;
    }
}
