using Ocop.Domain.Dates;
using Ocop.Domain.Law;
using Ocop.Domain.Places;

namespace Ocop.Domain.Refusals;

/// <summary>A text that is no code of the registry: of another length, with foreign characters, or with a wrong check character.</summary>
/// <param name="Text">The text given.</param>
public sealed record RegistryCodeMalformed(string Text) : Refusal(
    "registry-code-malformed",
    $"{Quoted(Text)} is no code of the registry.",
    null);

/// <summary>A product code in neither of the two forms, with four and with five parts.</summary>
/// <param name="Text">The text given.</param>
/// <param name="Parts">The number of its parts.</param>
public sealed record ProductCodeFormUnknown(string Text, int Parts) : Refusal(
    "product-code-form-unknown",
    $"{Quoted(Text)} is no product code: it has {Parts} part{(Parts == 1 ? "" : "s")} between hyphens, and a code has 4, or 5 in the form with a district.",
    LegalInstrument.Decision26Of2026.Annex("II"));

/// <summary>A product code with a part of a wrong shape.</summary>
/// <param name="Text">The text given.</param>
/// <param name="Part">The name of the part, such as "province".</param>
/// <param name="Value">The part as given.</param>
/// <param name="Shape">The shape it should have, such as "2 digits".</param>
public sealed record ProductCodePartMalformed(string Text, string Part, string Value, string Shape) : Refusal(
    "product-code-part-malformed",
    $"{Quoted(Text)} is no product code: its {Part} part {Quoted(Value)} is not {Shape}.",
    LegalInstrument.Decision26Of2026.Annex("II"));

/// <summary>A product code of a province that its era does not have.</summary>
/// <param name="Text">The text given.</param>
/// <param name="Province">The code of the province.</param>
/// <param name="Era">The era that the form of the code belongs to.</param>
public sealed record ProductCodeProvinceUnknown(string Text, string Province, ProvinceEra Era) : Refusal(
    "product-code-province-unknown",
    $"{Quoted(Text)} is no product code: no province {(Era == ProvinceEra.Before2025Reform ? "until 30 June 2025" : "from 1 July 2025")} has the code {Quoted(Province)}.",
    LegalInstrument.Decision26Of2026.Annex("II"));

/// <summary>A product code of a year in which its form was not in use.</summary>
/// <param name="Text">The text given.</param>
/// <param name="Year">The year.</param>
/// <param name="FirstYear">The first year of the form.</param>
/// <param name="LastYear">The last year of the form, included.</param>
public sealed record ProductCodeYearOutOfRange(string Text, int Year, int FirstYear, int LastYear) : Refusal(
    "product-code-year-out-of-range",
    $"{Quoted(Text)} is no product code: codes of its form are of the years {FirstYear} to {LastYear}, not of {Year}.",
    LegalInstrument.Decision26Of2026.Annex("II"));

/// <summary>A text that is no number of a registration slip.</summary>
/// <param name="Text">The text given.</param>
public sealed record RegistrationNumberMalformed(string Text) : Refusal(
    "registration-number-malformed",
    $"{Quoted(Text)} is no number of a registration slip, such as 12/PĐK-68-24781-2026.",
    LegalInstrument.Decision26Of2026.Annex("III"));

/// <summary>A text that holds no number of a decision.</summary>
/// <param name="Text">The text given.</param>
public sealed record DecisionNumberUnreadable(string Text) : Refusal(
    "decision-number-unreadable",
    $"{Quoted(Text)} is no number of a decision, such as 123/QĐ-UBND.",
    null);

/// <summary>A number of a decision with a date behind it that no calendar has.</summary>
/// <param name="Text">The text given.</param>
/// <param name="Date">The numbers that stand where a date does.</param>
public sealed record DecisionDateImpossible(string Text, string Date) : Refusal(
    "decision-date-impossible",
    $"{Quoted(Text)} names no decision: {Quoted(Date)} behind the number is no date.",
    null);

/// <summary>A number of a decision with a date behind it on which there was no programme.</summary>
/// <param name="Text">The text given.</param>
/// <param name="Date">The date as it is written there.</param>
public sealed record DecisionDateBeforeProgramme(string Text, string Date) : Refusal(
    "decision-date-before-programme",
    $"{Quoted(Text)} names no decision of the programme: {Quoted(Date)} lies before {ProgrammeStart.Day.ToIso()}, when it began (Decision {ProgrammeStart.DecisionNumber}).",
    null);

/// <summary>A GTIN with something else than digits in it.</summary>
/// <param name="Text">The text given.</param>
public sealed record GtinNotDigits(string Text) : Refusal(
    "gtin-not-digits",
    $"{Quoted(Text)} is no GTIN: a GTIN consists of digits.",
    null);

/// <summary>A GTIN with too few or too many digits.</summary>
/// <param name="Text">The text given.</param>
/// <param name="Digits">The number of its digits.</param>
public sealed record GtinWrongLength(string Text, int Digits) : Refusal(
    "gtin-wrong-length",
    $"{Quoted(Text)} is no GTIN: it has {Digits} digit{(Digits == 1 ? "" : "s")}, and a GTIN has 8, 12, 13 or 14.",
    null);

/// <summary>A GTIN whose last digit does not check the others.</summary>
/// <param name="Text">The text given.</param>
/// <param name="Expected">The check digit that the others ask for.</param>
public sealed record GtinCheckDigitWrong(string Text, char Expected) : Refusal(
    "gtin-check-digit-wrong",
    $"{Quoted(Text)} is no GTIN: its last digit should be {Expected}.",
    null);

/// <summary>A text that is no address of the web with a path.</summary>
/// <param name="Text">The text given.</param>
public sealed record DigitalLinkNotWebAddress(string Text) : Refusal(
    "digital-link-not-web-address",
    $"{Quoted(Text)} is no GS1 Digital Link: it is no http or https address.",
    null);

/// <summary>A web address that names no GTIN.</summary>
/// <param name="Text">The text given.</param>
public sealed record DigitalLinkWithoutGtin(string Text) : Refusal(
    "digital-link-without-gtin",
    $"{Quoted(Text)} is no GS1 Digital Link of a product: its path holds no 01 with a GTIN behind it.",
    null);

/// <summary>A GS1 Digital Link with something behind its GTIN that may not stand there.</summary>
/// <param name="Text">The text given.</param>
/// <param name="Segment">The segment of the path that may not stand where it stands.</param>
public sealed record DigitalLinkPathUnexpected(string Text, string Segment) : Refusal(
    "digital-link-path-unexpected",
    $"{Quoted(Text)} is no GS1 Digital Link of a product: {Quoted(Segment)} may not stand there; behind the GTIN come 22, 10 and 21, each with its value, in this order.",
    null);

/// <summary>A value in a GS1 Digital Link of a wrong length or with foreign characters.</summary>
/// <param name="Text">The text given.</param>
/// <param name="Identifier">The application identifier, such as "10".</param>
/// <param name="Value">The value given.</param>
public sealed record DigitalLinkValueMalformed(string Text, string Identifier, string Value) : Refusal(
    "digital-link-value-malformed",
    $"{Quoted(Text)} is no GS1 Digital Link: {Quoted(Value)} is no value of {Identifier}; {(Identifier == "17" ? "that is a day as YYMMDD, stated once" : "that has 1 to 20 of the characters GS1 allows")}.",
    null);

/// <summary>A tax code with a wrong number of digits or with something else in it.</summary>
/// <remarks>Keeps how many digits were given and not the text, in which a personal number may stand mistyped.</remarks>
/// <param name="Digits">The number of digits in the text.</param>
public sealed record TaxCodeMalformed(int Digits) : Refusal(
    "tax-code-malformed",
    $"A text with {Digits} digits is no tax code; that has 10 digits, or 10, a hyphen and 3 for a branch.",
    null);

/// <summary>A tax code whose tenth digit does not check the others.</summary>
/// <param name="Text">The code given.</param>
public sealed record TaxCodeCheckDigitWrong(string Text) : Refusal(
    "tax-code-check-digit-wrong",
    $"{Quoted(Text)} is no tax code: its tenth digit does not check the nine before it.",
    null);

/// <summary>A number that identifies a person, where a public code is asked for.</summary>
/// <remarks>The number itself is nowhere in the refusal, so that no log or answer repeats it.</remarks>
public sealed record PersonalNumberGiven() : Refusal(
    "personal-number-given",
    "The text holds as many digits as an identity number of a person; such numbers are neither taken nor repeated.",
    null);
