using FunctionsCommerce.Core.Marketing.Campaigns;

namespace FunctionsCommerce.Core.Tests.Marketing;

public sealed class SendRateTests
{
    [Fact]
    public void Without_a_limit_eight_pages_go_at_a_time() => SendThrottle.Wave(0).ShouldBe(new SendPlan(8, 100, TimeSpan.Zero));

    [Theory]
    [InlineData(3, 1, 1, 20)]
    [InlineData(30, 1, 5, 10)]
    [InlineData(600, 1, 100, 10)]
    [InlineData(1_800, 3, 100, 10)]
    [InlineData(60_000, 8, 100, 0.8)]
    public void A_wave_takes_as_long_as_its_messages_may(int perMinute, int batches, int size, double seconds) =>
        SendThrottle.Wave(perMinute).ShouldBe(new SendPlan(batches, size, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void No_limit_is_ever_exceeded()
    {
        for (var perMinute = 1; perMinute < 20_000; perMinute += 7)
        {
            var wave = SendThrottle.Wave(perMinute);

            (wave.Batches * wave.Size / wave.Least.TotalMinutes).ShouldBe(perMinute, tolerance: 0.01);
            wave.Batches.ShouldBeInRange(1, SendThrottle.MostBatches);
        }
    }
}
