using Ocop.Domain.Codes;
using Ocop.Domain.Producers;
using Ocop.Domain.Text;

namespace Ocop.Domain.Tests;

public class GuardTests
{
    [Fact]
    public void A_missing_argument_is_the_callers_bug_and_is_named()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => VietnameseText.Fold(null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => RegistryCode.ForProducer(null!, null)).ParamName);
        Assert.Equal("printed", Assert.Throws<ArgumentNullException>(() => ProducerName.Parse(null!)).ParamName);
    }
}
