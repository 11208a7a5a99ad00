using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class SessionTests
{
    private static readonly DateTimeOffset Start = new(2025, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    [Fact]
    public void A_refresh_uses_the_token_up_and_prolongs_the_session()
    {
        var rotated = Alive().Rotate(0, Lifetime, Start.AddDays(1))!;

        rotated.Generation.ShouldBe(1);
        rotated.ExpiresAt.ShouldBe(Start.AddDays(8));
        rotated.Rotate(0, Lifetime, Start.AddDays(2)).ShouldBeNull();
    }

    [Fact]
    public void A_lost_answer_can_be_asked_for_once_more_and_gives_the_same_generation()
    {
        var rotated = Alive().Rotate(0, Lifetime, Start)!;

        var again = rotated.Rotate(0, Lifetime, Start.AddSeconds(30))!;

        again.Generation.ShouldBe(1);
        again.Rotate(0, Lifetime, Start.AddSeconds(30)).ShouldBeNull();
    }

    [Fact]
    public void After_the_grace_a_used_token_counts_as_stolen() =>
        Alive().Rotate(0, Lifetime, Start)!.Rotate(0, Lifetime, Start.AddSeconds(31)).ShouldBeNull();

    [Fact]
    public void A_token_two_generations_old_counts_as_stolen() =>
        Alive().Rotate(0, Lifetime, Start)!.Rotate(1, Lifetime, Start)!.Rotate(0, Lifetime, Start).ShouldBeNull();

    [Fact]
    public void A_generation_that_was_never_given_out_is_refused() => Alive().Rotate(1, Lifetime, Start).ShouldBeNull();

    [Theory]
    [InlineData(Channels.PureEssence, 7 * 24 * 60, null)]
    [InlineData(Channels.RasCurrys, 24 * 60, null)]
    [InlineData(Channels.CustomerPortal, 24 * 60, null)]
    [InlineData(Channels.RocketryBox, 15, 7)]
    [InlineData(Channels.CateredByAfrica, 60, 7)]
    public void Lifetimes_are_the_documented_ones(string channel, int accessMinutes, int? refreshDays)
    {
        var lifetime = SessionLifetime.Of(channel);

        lifetime.Access.TotalMinutes.ShouldBe(accessMinutes);
        (lifetime.Refresh?.TotalDays).ShouldBe(refreshDays);
    }

    private static Session Alive() => new()
    {
        SessionId = 1,
        AccountId = 2,
        Channel = Channels.RocketryBox,
        Role = Role.Customer,
        Email = "john@example.com",
        CreatedAt = Start,
        ExpiresAt = Start.AddDays(7),
    };
}
