using System.Text.Json;
using Ocop.Domain.Classification;
using Ocop.Domain.Scoring;

namespace Ocop.Domain.Tests.Scoring;

public class EnumNamesTests
{
    [Fact]
    public void Enums_of_classification_and_scoring_are_written_by_name() => Assert.Equal(
        """
        ["INDUSTRY_AND_TRADE","HERBS","COPIED_PRODUCT","SCORING_HALTED","LOWER_BAND","CUMULATIVE","ACCEPTED","AVERAGE_REACHES","ANY_MEMBER","LOWER_COUNTS"]
        """,
        $"[{string.Join(',', Written())}]");

    private static IEnumerable<string> Written() =>
    [
        JsonSerializer.Serialize(Ministry.IndustryAndTrade),
        JsonSerializer.Serialize(FormerSector.Herbs),
        JsonSerializer.Serialize(HardStopKind.CopiedProduct),
        JsonSerializer.Serialize(HardStopEffect.ScoringHalted),
        JsonSerializer.Serialize(BandHoles.LowerBand),
        JsonSerializer.Serialize(FloorReading.Cumulative),
        JsonSerializer.Serialize(ZeroMarks.Accepted),
        JsonSerializer.Serialize(CouncilFloors.AverageReaches),
        JsonSerializer.Serialize(CouncilStops.AnyMember),
        JsonSerializer.Serialize(GateReading.LowerCounts),
    ];
}
