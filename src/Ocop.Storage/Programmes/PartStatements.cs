using Ocop.Storage.Conversions;

namespace Ocop.Storage.Programmes;

/// <summary>What a file states of an event.</summary>
internal sealed record EventStatement(PromotionEventKind Kind, string Statement)
{
    public string? Name { get; init; }

    public string? AsPrinted { get; init; }

    /// <summary>The stated date: yyyy, yyyy-MM or yyyy-MM-dd.</summary>
    public string? HeldOn { get; init; }

    public IReadOnlyList<string> Places { get; set; } = [];

    public IReadOnlyList<string> Products { get; set; } = [];

    public ProgrammePartRow ToRow() => new()
    {
        Part = ProgrammePart.Event,
        Kind = EnumText<PromotionEventKind>.ToText(Kind),
        Name = Name,
        Statement = Statement,
        AsPrinted = AsPrinted,
        StatedDate = HeldOn,
        Places = Places,
        Items = Products,
    };
}

/// <summary>What a file states of an organisation.</summary>
internal sealed record OrganisationStatement(SupportOrganisationKind Kind)
{
    public string? Name { get; init; }

    public string? Statement { get; init; }

    public string? Person { get; init; }

    public string? Office { get; init; }

    public ProgrammePartRow ToRow() => new()
    {
        Part = ProgrammePart.Organisation,
        Kind = EnumText<SupportOrganisationKind>.ToText(Kind),
        Name = Name,
        Statement = Statement,
        Person = Person,
        Office = Office,
    };
}

/// <summary>What a file states of a way to buyers.</summary>
internal sealed record ChannelStatement(ProgrammeChannelKind Kind, string Name)
{
    public string? Statement { get; init; }

    public IReadOnlyList<string> Places { get; set; } = [];

    public ProgrammePartRow ToRow() => new()
    {
        Part = ProgrammePart.Channel,
        Kind = EnumText<ProgrammeChannelKind>.ToText(Kind),
        Name = Name,
        Statement = Statement,
        Places = Places,
    };
}

/// <summary>What a file states of a place that shows and sells products.</summary>
internal sealed record DisplayPointStatement(ProgrammeDisplayPointKind Kind)
{
    public string? Name { get; init; }

    public string? Statement { get; init; }

    public string? AsPrinted { get; init; }

    public int? Number { get; init; }

    public ProgrammePartRow ToRow() => new()
    {
        Part = ProgrammePart.DisplayPoint,
        Kind = EnumText<ProgrammeDisplayPointKind>.ToText(Kind),
        Name = Name,
        Statement = Statement,
        AsPrinted = AsPrinted,
        Number = Number,
    };
}

/// <summary>What a file states of a product that the source names.</summary>
internal sealed record ProductStatement(string Name)
{
    public string? Statement { get; init; }

    public int? Stars { get; init; }

    public string? Place { get; init; }

    public ProgrammePartRow ToRow() => new()
    {
        Part = ProgrammePart.Product,
        Name = Name,
        Statement = Statement,
        Stars = Stars,
        Places = Place is null ? [] : [Place],
    };
}

/// <summary>What a file states besides, in words.</summary>
internal sealed record OtherStatement(ProgrammeStatementKind Kind, string Statement)
{
    public string? AsPrinted { get; init; }

    public IReadOnlyList<string> Items { get; set; } = [];

    public ProgrammePartRow ToRow() => new()
    {
        Part = ProgrammePart.Statement,
        Kind = EnumText<ProgrammeStatementKind>.ToText(Kind),
        Statement = Statement,
        AsPrinted = AsPrinted,
        Items = Items,
    };
}
