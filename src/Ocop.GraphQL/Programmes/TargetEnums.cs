using Ocop.Domain.Targets;
using Ocop.GraphQL.Engine.Types;
using Ocop.GraphQL.Naming;
using Ocop.Storage.Programmes;

namespace Ocop.GraphQL.Programmes;

/// <summary>The enums that targets are told in.</summary>
internal static class TargetEnums
{
    /// <summary>Adds the enums to a schema.</summary>
    public static void Define(SchemaBuilder schema)
    {
        DefineSubject(schema);
        DefineProducers(schema);
        DefineGoal(schema);
    }

    private static void DefineSubject(SchemaBuilder schema)
    {
        schema.Enum("Metric", "What a target counts.", metric => metric
            .Value(EnumNames<Metric>.Of(Metric.Products), "Products (sản phẩm).")
            .Value(EnumNames<Metric>.Of(Metric.Producers), "Producers (chủ thể).")
            .Value(EnumNames<Metric>.Of(Metric.Communes), "Communes, wards and towns (xã, phường, thị trấn).")
            .Value(EnumNames<Metric>.Of(Metric.CraftVillages), "Traditional craft villages (làng nghề truyền thống).")
            .Value(EnumNames<Metric>.Of(Metric.Indicators), "The programme's own targets, of which so many are achieved.")
            .Value(EnumNames<Metric>.Of(Metric.Participations), "Turns of taking part in trade promotion (lượt).")
            .Value(EnumNames<Metric>.Of(Metric.DisplayPoints), "Places that show and sell products.")
            .Value(EnumNames<Metric>.Of(Metric.Organisations), "Economic organisations (tổ chức kinh tế)."));
        schema.Enum("TargetCondition", "What must hold of a thing for a target to count it.", condition => condition
            .Value(EnumNames<TargetCondition>.Of(TargetCondition.Recognised), "Recognised with three stars or more; of a producer, village or commune: has such a product.")
            .Value(EnumNames<TargetCondition>.Of(TargetCondition.Participating), "Takes part in the programme or an event; this alone is no recognition.")
            .Value(EnumNames<TargetCondition>.Of(TargetCondition.EligibleForScoring), "May be scored by the next council up; not scored yet.")
            .Value(EnumNames<TargetCondition>.Of(TargetCondition.RecognisedAgain), "Rated anew at the end of the 36 months and recognised again.")
            .Value(EnumNames<TargetCondition>.Of(TargetCondition.Upgraded), "Raised to more stars than before.")
            .Value(EnumNames<TargetCondition>.Of(TargetCondition.OnOffer), "Sold or shown through the target's channel.")
            .Value(EnumNames<TargetCondition>.Of(TargetCondition.LinkedToValueChain), "Produces in a link of a value chain.")
            .Value(EnumNames<TargetCondition>.Of(TargetCondition.Achieved), "Achieved or exceeded; of indicators.")
            .Value(EnumNames<TargetCondition>.Of(TargetCondition.KeyProduct), "A key product of its commune (sản phẩm chủ lực)."));
        schema.Enum("StarsCounted", "Which products the stars of a target mean.", counted => counted
            .Value(EnumNames<StarsCounted>.Of(StarsCounted.Exactly), "Those of so many stars and no others.")
            .Value(EnumNames<StarsCounted>.Of(StarsCounted.OrMore), "Those of so many stars or more.")
            .Value(EnumNames<StarsCounted>.Of(StarsCounted.OrPotential), "Those of five stars, and those proposed for them and not decided (tiềm năng 5 sao)."));
    }

    private static void DefineProducers(SchemaBuilder schema)
    {
        schema.Enum("ProducerTrait", "What a target asks of a producer beside its kind.", trait => trait
            .Value(EnumNames<ProducerTrait>.Of(ProducerTrait.SmallOrMediumEnterprise), "A small or medium enterprise (doanh nghiệp nhỏ và vừa).")
            .Value(EnumNames<ProducerTrait>.Of(ProducerTrait.Woman), "A woman stands for the producer (chủ thể là nữ).")
            .Value(EnumNames<ProducerTrait>.Of(ProducerTrait.InCraftVillage), "Works in a craft village (chủ thể làng nghề)."));
        schema.Enum("TargetChannel", "The way to buyers that a target looks at.", channel => channel
            .Value(EnumNames<TargetChannel>.Of(TargetChannel.Export), "Export (xuất khẩu).")
            .Value(EnumNames<TargetChannel>.Of(TargetChannel.ModernRetail), "Supermarkets and convenience stores.")
            .Value(EnumNames<TargetChannel>.Of(TargetChannel.ECommerce), "E-commerce platforms (sàn thương mại điện tử).")
            .Value(EnumNames<TargetChannel>.Of(TargetChannel.DisplayPoint), "Places that show and sell OCOP products.")
            .Value(EnumNames<TargetChannel>.Of(TargetChannel.TradePromotion), "Fairs and meetings of buyers and sellers (xúc tiến thương mại)."));
        schema.Enum("Population", "The whole that a share is a share of: its denominator.", population => population
            .Value(EnumNames<Population>.Of(Population.Products), "All OCOP products of the place.")
            .Value(EnumNames<Population>.Of(Population.EvaluatedProducts), "The products that have been evaluated and ranked already.")
            .Value(EnumNames<Population>.Of(Population.ProductsDueForReevaluation), "The products whose 36 months were ending.")
            .Value(EnumNames<Population>.Of(Population.Producers), "All OCOP producers of the place.")
            .Value(EnumNames<Population>.Of(Population.CraftVillageProducers), "The producers of craft villages.")
            .Value(EnumNames<Population>.Of(Population.Communes), "All communes of the place.")
            .Value(EnumNames<Population>.Of(Population.TraditionalCraftVillages), "All traditional craft villages of the place.")
            .Value(EnumNames<Population>.Of(Population.Indicators), "All targets of the programme."));
    }

    private static void DefineGoal(SchemaBuilder schema)
    {
        schema.Enum("Comparator", "How a figure is compared with the numbers of a target.", comparator => comparator
            .Value(EnumNames<Comparator>.Of(Comparator.AtLeast), "The low number or more (ít nhất, từ … trở lên).")
            .Value(EnumNames<Comparator>.Of(Comparator.MoreThan), "More than the low number, which itself is not enough (trên).")
            .Value(EnumNames<Comparator>.Of(Comparator.Exactly), "The low number itself, printed without 'at least' (có, đạt).")
            .Value(EnumNames<Comparator>.Of(Comparator.Between), "From the low to the high number, both included (từ a - b).")
            .Value(EnumNames<Comparator>.Of(Comparator.Hold), "No less than before; no number is printed (giữ vững)."));
        schema.Enum("TargetUnit", "What the numbers of a target mean.", unit => unit
            .Value(EnumNames<TargetUnit>.Of(TargetUnit.Count), "A whole number of things.")
            .Value(EnumNames<TargetUnit>.Of(TargetUnit.Percent), "Per cent of a population, 0 to 100.")
            .Value(EnumNames<TargetUnit>.Of(TargetUnit.TurnsPerYear), "A whole number of turns in each year.")
            .Value(EnumNames<TargetUnit>.Of(TargetUnit.OutOf), "A whole number out of a population.")
            .Value(EnumNames<TargetUnit>.Of(TargetUnit.PerCommune), "A whole number of things in each commune."));
        schema.Enum("TargetVerdict", "What figures say of a target.", verdict => verdict
            .Value(EnumNames<TargetVerdict>.Of(TargetVerdict.Met), "The number is reached.")
            .Value(EnumNames<TargetVerdict>.Of(TargetVerdict.NotMet), "The number is not reached, and the deadline is over, the pace is too slow or the number is passed.")
            .Value(EnumNames<TargetVerdict>.Of(TargetVerdict.OnTrack), "The number is not reached yet, and the figures keep pace towards it.")
            .Value(EnumNames<TargetVerdict>.Of(TargetVerdict.Unknown), "A fact that the answer needs is missing."));
    }
}
