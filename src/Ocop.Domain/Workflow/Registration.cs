namespace Ocop.Domain.Workflow;

/// <summary>What form 01 registers: the kind, the product, and for kinds that follow a recognition the one held.</summary>
internal sealed record Registration(RegistrationKind Kind, DossierSubject Subject, HeldRecognition? Held);
