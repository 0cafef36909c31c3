namespace Ocop.Domain.Workflow;

/// <summary>A step of the annual cycle.</summary>
/// <param name="Number">Its place, 1 to 6.</param>
/// <param name="Name">Its Vietnamese name.</param>
/// <param name="NameEn">Its English name.</param>
public sealed record CycleStep(int Number, string Name, string NameEn);
